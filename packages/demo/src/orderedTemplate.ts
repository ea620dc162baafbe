import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { costPageOf, verifyCostStepOf } from './costPage';
import { PLATFORM_TEAM } from './personas';

/** The action that publishes a repository to a folder of this machine. */
export const PUBLISH_ACTION = 'halden-bank:publish';

/** What differs from one template that orders something to the next. */
export interface OrderedTemplate {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly tags: string[];
  readonly properties: JsonObject;
  /** A number, or an expression of one. */
  readonly ttlDays: number | string;
  /** What the environment's name ends in. */
  readonly suffix: string;
}

const nameAndOwner: JsonObject = {
  name: {
    title: 'Name',
    type: 'string',
    pattern: '^[a-z][a-z0-9-]{2,50}$',
    description: 'Small letters, digits and dashes',
  },
  owner: {
    title: 'Team',
    type: 'string',
    description: 'The team that runs it and pays for it',
    'ui:field': 'OwnerPicker',
    'ui:options': { catalogFilter: { kind: 'Group' } },
  },
};

/**
 * A template that makes something that costs money, and really runs: it renders a
 * skeleton, publishes it to a folder of this machine and registers the
 * environment. Nothing of it needs the internet; no cloud is asked for anything.
 */
export function orderedTemplateOf(ordered: OrderedTemplate): Entity {
  const { description, name, properties, suffix, tags, title } = ordered;
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name, title, description, tags },
    spec: {
      type: ordered.type,
      owner: `group:default/${PLATFORM_TEAM}`,
      parameters: [
        {
          title: 'What you need',
          required: ['name', 'owner', ...Object.keys(properties)],
          properties: { ...nameAndOwner, ...properties },
        },
        costPageOf('owner'),
      ],
      steps: [
        verifyCostStepOf('owner'),
        {
          id: 'render',
          name: 'Render the repository',
          action: 'fetch:template',
          input: {
            url: `./skeletons/${name}`,
            values: {
              parameters: '${{ parameters }}',
              monthly: '${{ steps.cost.output.monthly }}',
            },
          },
        },
        {
          id: 'publish',
          name: 'Publish it to a folder of this machine',
          action: PUBLISH_ACTION,
          input: { name: '${{ parameters.name }}' },
        },
        {
          id: 'environment',
          name: 'Register the environment',
          action: 'footfall:environment:register',
          input: {
            name: `\${{ parameters.name }}-${suffix}`,
            teamRef: '${{ parameters.owner }}',
            ttlDays: ordered.ttlDays,
            acknowledgementId: '${{ steps.cost.output.acknowledgementId }}',
          },
        },
      ],
      output: {
        links: [
          {
            title: 'The environment',
            icon: 'dashboard',
            url: '${{ steps.environment.output.link }}',
          },
        ],
        text: [
          {
            title: 'What was made',
            content:
              'A repository in `${{ steps.publish.output.folder }}` and an environment that lives through ${{ steps.environment.output.expiresOn }}, at ${{ steps.cost.output.monthly }}.',
          },
        ],
      },
    },
  };
}
