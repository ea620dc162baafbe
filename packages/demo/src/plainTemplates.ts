import { Entity } from '@backstage/catalog-model';
import { PLATFORM_TEAM } from './personas';

interface PlainTemplate {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  /** What is asked beside the name and the team. */
  readonly question: {
    readonly id: string;
    readonly title: string;
    readonly choices: readonly string[];
  };
  /** What would be done, in the order of the steps. */
  readonly steps: readonly string[];
}

const nameField = {
  title: 'Name',
  type: 'string',
  pattern: '^[a-z][a-z0-9-]{2,50}$',
  description: 'Small letters, digits and dashes',
};

const teamField = {
  title: 'Team',
  type: 'string',
  'ui:field': 'OwnerPicker',
  'ui:options': { catalogFilter: { kind: 'Group' } },
};

/** Each step writes to the log of the run: there is nowhere to create anything. */
function templateOf({
  name,
  title,
  description,
  type,
  question,
  steps,
}: PlainTemplate): Entity {
  const [first] = question.choices;
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name, title, description },
    spec: {
      type,
      owner: `group:default/${PLATFORM_TEAM}`,
      parameters: [
        {
          title,
          required: ['name', 'owner', question.id],
          properties: {
            name: nameField,
            owner: teamField,
            [question.id]: {
              title: question.title,
              type: 'string',
              enum: [...question.choices],
              default: first,
            },
          },
        },
      ],
      steps: steps.map((step, index) => ({
        id: `step-${index + 1}`,
        name: step,
        action: 'debug:log',
        input: {
          message: `${step}: \${{ parameters.name }} for \${{ parameters.owner }}, \${{ parameters.${question.id} }}.`,
        },
      })),
    },
  };
}

const eventConsumer: PlainTemplate = {
  name: 'event-consumer',
  title: 'An event consumer',
  description:
    'A service that reads a topic, with its access, its dead letters and an alert on its lag. (In the demo: messages in the log.)',
  type: 'service',
  question: {
    id: 'topic',
    title: 'Topic',
    choices: ['payments.settled', 'cards.authorised', 'customers.changed'],
  },
  steps: [
    'Say what would be created',
    'Say who would be asked for access to the topic',
    'Say what would be alerted on',
  ],
};

const docsSite: PlainTemplate = {
  name: 'docs-site',
  title: 'A documentation site',
  description:
    'Pages beside the code, built with every merge and found by the search of the portal. (In the demo: messages in the log.)',
  type: 'documentation',
  question: {
    id: 'audience',
    title: 'Written for',
    choices: ['the team itself', 'other teams', 'customers'],
  },
  steps: ['Say what would be created', 'Say where it would be published'],
};

const refOf = ({ name }: PlainTemplate) => `template:default/${name}`;

export const EVENT_CONSUMER_TEMPLATE = refOf(eventConsumer);
export const DOCS_SITE_TEMPLATE = refOf(docsSite);

/** Templates beside the golden path's own. They run without a network. */
export const plainTemplates: readonly Entity[] = [eventConsumer, docsSite].map(
  templateOf,
);
