import { TestDatabases } from '@backstage/backend-test-utils';
import { DefaultEventsService } from '@backstage/plugin-events-node';
import { mockServices } from '@backstage/backend-test-utils';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import {
  SCAFFOLDER_TASK_TOPIC,
  subscribeToScaffolder,
} from './scaffolderSubscriber';

const databases = TestDatabases.create();

describe.each(databases.eachSupportedId())('runs on %s', databaseId => {
  it('are remembered once each, with the day on which they began', async () => {
    const knex = await databases.init(databaseId);
    const footfall = await TestFootfall.create({
      knex,
      config: { timeZone: 'Europe/London' },
      now: '2026-06-30T23:30:00Z',
    });
    const events = DefaultEventsService.create({
      logger: mockServices.logger.mock(),
    });
    await subscribeToScaffolder(events, {
      ...footfall.services,
      logger: mockServices.logger.mock(),
    });
    const publish = (eventPayload: unknown) =>
      events.publish({ topic: SCAFFOLDER_TASK_TOPIC, eventPayload });

    const task = { id: 'task-1', createdBy: 'User:default/Ann' };
    await publish({ ...task, status: 'open', spec: {} });
    await publish({ ...task, status: 'processing', spec: {} });
    footfall.now = '2026-07-03T00:00:00Z';
    await publish({ ...task, status: 'completed' });
    // Its beginning was missed.
    await publish({
      id: 'task-2',
      createdBy: 'user:default/bo',
      status: 'completed',
    });
    // A service, and events that name no one.
    await publish({ id: 'task-3', createdBy: 'plugin:ci', status: 'open' });
    await publish({ id: 'task-4', status: 'open' });
    await publish({ id: 7, taskId: 'task-1', status: 'cancelled', body: {} });
    await publish(null);

    expect(await knex('scaffolder_runs').orderBy('task_id')).toEqual([
      { task_id: 'task-1', person_ref: 'user:default/ann', day: '2026-07-01' },
      { task_id: 'task-2', person_ref: 'user:default/bo', day: '2026-07-03' },
    ]);
  }, 60_000);
});
