import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  EventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import notificationsPlugin from '@backstage/plugin-notifications-backend';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import footfallPlugin from '@footfall/backstage-plugin-footfall-backend';

/*
 * Whoever ran a template is asked about it, by what the scaffolder really says
 * of a run that is cancelled, and of one whose events never came.
 */

const template = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'service', namespace: 'default' },
  spec: {
    type: 'service',
    owner: 'group:default/platform',
    parameters: [],
    steps: [
      { id: 'wait', action: 'debug:wait', input: { seconds: 3 } },
      { id: 'log', action: 'debug:log', input: { message: 'hello' } },
    ],
  },
};

const person = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'mock', namespace: 'default' },
  spec: {},
};

const events = () =>
  DefaultEventsService.create({ logger: mockServices.logger.mock() });

/** Events that go nowhere. */
const lostEvents = () => mockServices.events.mock();

async function start(eventsService: EventsService = events()) {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      scaffolderPlugin,
      footfallPlugin,
      notificationsPlugin,
      mockServices.rootConfig.factory({
        data: { app: { baseUrl: 'http://localhost' } },
      }),
      catalogServiceMock.factory({ entities: [template, person] }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => eventsService,
      }),
    ],
  });
  const call = async (path: string, body?: object) => {
    const response = await fetch(
      `http://127.0.0.1:${backend.server.port()}/api${path}`,
      {
        method: body ? 'POST' : 'GET',
        headers: {
          authorization: mockCredentials.user.header(),
          'content-type': 'application/json',
        },
        body: body && JSON.stringify(body),
      },
    );
    return response.json();
  };
  const { id } = await call('/scaffolder/v2/tasks', {
    templateRef: 'template:default/service',
    values: {},
  });
  /** Asks until an answer is as it should be, or for long enough. */
  const settled = async (path: string, key: string, value: string) => {
    for (let attempt = 0; attempt < 150; attempt += 1) {
      const answer = await call(path);
      if (answer[key] === value) {
        return answer;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return call(path);
  };
  return {
    call,
    id,
    stop: () => backend.stop(),
    settled,
    question: `/footfall/ratings/tasks/${id}`,
    task: `/scaffolder/v2/tasks/${id}`,
    trigger: (task: string) => scheduler.triggerTask(task),
  };
}

describe('runs of the real scaffolder', () => {
  jest.setTimeout(120_000);
  afterEach(() => jest.restoreAllMocks());

  it('that are cancelled are over at once, and stay cancelled', async () => {
    const { call, question, settled, stop, task } = await start();
    await settled(task, 'status', 'processing');
    expect(await call(question)).toMatchObject({ state: 'running' });
    await call(`${task}/cancel`, {});
    const over = { state: 'open', outcome: 'cancelled' };
    expect(await settled(question, 'state', 'open')).toMatchObject(over);
    const ended = await settled(task, 'status', 'failed');
    expect(ended).toMatchObject({ status: 'failed' });
    expect(await call(question)).toMatchObject(over);
    await stop();
  });

  it('whose events were lost are asked about all the same, and once', async () => {
    const now = Date.now;
    let aheadMs = 0;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + aheadMs);
    const { call, id, settled, stop, task, trigger } = await start(
      lostEvents(),
    );
    await settled(task, 'status', 'completed');
    aheadMs = 20 * 60_000;
    for (let run = 0; run < 2; run += 1) {
      await trigger('footfall-rating-missed-runs');
      await trigger('footfall-rating-reminders');
    }
    const { notifications } = await call('/notifications');
    expect(notifications).toMatchObject([
      {
        user: 'user:default/mock',
        payload: { link: `/footfall/rate/${id}` },
      },
    ]);
    await stop();
  });
});
