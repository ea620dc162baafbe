import { Entity } from '@backstage/catalog-model';
import { PLATFORM_TEAM } from './personas';

/**
 * The scaffolder template at the start of Halden Bank's golden path. It only
 * writes to the task's log: the demo has nowhere to create a repository.
 */
export const goldenPathTemplate: Entity = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: {
    name: 'service-on-the-golden-path',
    title: 'A service on the golden path',
    description:
      'A repository, a pipeline, environments and a page in this portal, in about ten minutes. (In the demo: a message in the log.)',
    tags: ['recommended'],
  },
  spec: {
    type: 'service',
    owner: `group:default/${PLATFORM_TEAM}`,
    parameters: [
      {
        title: 'The service',
        required: ['name', 'owner'],
        properties: {
          name: {
            title: 'Name',
            type: 'string',
            pattern: '^[a-z][a-z0-9-]{2,50}$',
            description: 'Small letters, digits and dashes',
          },
          owner: {
            title: 'Team',
            type: 'string',
            'ui:field': 'OwnerPicker',
            'ui:options': { catalogFilter: { kind: 'Group' } },
          },
        },
      },
    ],
    steps: [
      {
        id: 'say',
        name: 'Say what would be created',
        action: 'debug:log',
        input: {
          message:
            'This would create ${{ parameters.name }} for ${{ parameters.owner }}.',
        },
      },
    ],
  },
};
