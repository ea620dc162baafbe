import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';

/*
 * Footfall counts runs of the scaffolder by events that Backstage does not
 * document. This asks the scaffolder itself what it sends.
 */

const template = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'service', namespace: 'default' },
  spec: {
    type: 'service',
    owner: 'group:default/platform',
    parameters: [],
    steps: [{ id: 'log', action: 'debug:log', input: { message: 'hello' } }],
  },
};

describe('events of the scaffolder', () => {
  it('name the task and who created it, from its start to its end', async () => {
    const payloads: Record<string, unknown>[] = [];
    const events = DefaultEventsService.create({
      logger: mockServices.logger.mock(),
    });
    await events.subscribe({
      id: 'listener',
      topics: ['scaffolder.task'],
      onEvent: async ({ eventPayload }) => {
        payloads.push(Object(eventPayload));
      },
    });
    const { server } = await startTestBackend({
      features: [
        scaffolderPlugin,
        catalogServiceMock.factory({ entities: [template] }),
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => events,
        }),
      ],
    });
    const response = await fetch(
      `http://127.0.0.1:${server.port()}/api/scaffolder/v2/tasks`,
      {
        method: 'POST',
        headers: {
          authorization: mockCredentials.user.header(),
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          templateRef: 'template:default/service',
          values: {},
        }),
      },
    );
    expect(response.status).toBe(201);
    const { id } = await response.json();
    const until = Date.now() + 20_000;
    while (
      !payloads.some(({ status: state }) => state === 'completed') &&
      Date.now() < until
    ) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    expect(payloads.map(({ status: state }) => state)).toEqual([
      'open',
      'processing',
      'completed',
    ]);
    for (const payload of payloads) {
      expect(payload).toMatchObject({
        id,
        createdBy: 'user:default/mock',
      });
    }
  }, 60_000);
});
