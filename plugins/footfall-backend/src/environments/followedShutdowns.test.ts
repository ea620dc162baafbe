import { TestDatabases } from '@backstage/backend-test-utils';
import { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { newEnvironmentSchema } from '@footfall/backstage-plugin-footfall-common';
import { allRights } from '../__testUtils__/allRights';
import { aGroup } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { EnvironmentActions } from './EnvironmentActions';

const byTemplate = {
  shutdown: [{ template: { ref: 'template:default/shut-down' } }],
};
const MAX = 'user:default/max';

/** A scaffolder that is down, or loses its answer, as often as a test says. */
class FlakyScaffolder {
  readonly tasks: { status: string; values: Record<string, JsonValue> }[] = [];
  isDown = false;
  losesAnswers = false;

  readonly scaffold = async (request: {
    values: Record<string, JsonValue>;
  }) => {
    this.tasks.push({ status: 'processing', values: request.values });
    if (this.losesAnswers) {
      throw new Error('It did not answer in time');
    }
    return { taskId: `task-${this.tasks.length}` };
  };

  readonly getTask = async ({ taskId }: { taskId: string }) => {
    this.#answer();
    return this.#all().find(({ id }) => id === taskId)!;
  };

  readonly listTasks = async () => {
    this.#answer();
    return { items: this.#all(), totalItems: this.tasks.length };
  };

  #answer() {
    if (this.isDown) {
      throw new Error('503 Service Unavailable');
    }
  }

  #all() {
    return this.tasks.map(
      ({ status, values }, index) =>
        ({
          id: `task-${index + 1}`,
          status,
          spec: { parameters: values },
        } as unknown as ScaffolderTask),
    );
  }
}

describe('following what shuts an environment down', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  async function start() {
    const scaffolder = new FlakyScaffolder();
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: { environments: byTemplate },
      entities: [aGroup('red')],
      now: '2026-03-01T12:00:00Z',
      scaffolder,
    });
    await footfall.syncCatalog();
    const { environments: service, shutdownRunner } = footfall.services;
    const { id } = await service.register(
      newEnvironmentSchema.parse({ name: 'perf-test-2', teamRef: 'red' }),
      MAX,
      allRights,
    );
    const stateAt = async (at: string) => {
      footfall.now = at;
      await shutdownRunner.run();
      return (await service.get(id)).shutdown;
    };
    return {
      scaffolder,
      shutDown: async () => (await service.shutDown(id, MAX)).shutdown,
      stateAt,
    };
  }

  it('goes on where the scaffolder has a hiccup, and begins nothing twice', async () => {
    const { scaffolder, shutDown, stateAt } = await start();
    await shutDown();
    scaffolder.isDown = true;
    for (const minute of ['01', '02', '03', '04', '05', '06']) {
      expect(await stateAt(`2026-03-01T12:${minute}:00Z`)).toMatchObject({
        state: 'running',
        handle: 'task-1',
        attempts: 1,
        lastMessage:
          'Nobody can tell how far it has come: 503 Service Unavailable',
      });
    }
    scaffolder.isDown = false;
    scaffolder.tasks[0].status = 'completed';
    expect(await stateAt('2026-03-01T12:07:00Z')).toMatchObject({
      state: 'done',
      attempts: 1,
    });
    expect(scaffolder.tasks).toHaveLength(1);
  });

  it('finds the task of which the answer was lost', async () => {
    const { scaffolder, shutDown, stateAt } = await start();
    scaffolder.losesAnswers = true;
    expect(await shutDown()).toMatchObject({ state: 'retrying', handle: null });
    expect(await stateAt('2026-03-01T12:01:00Z')).toMatchObject({
      state: 'running',
      handle: 'task-1',
    });
    expect(scaffolder.tasks).toHaveLength(1);
  });

  it.each([
    ['runs', false],
    ['cannot be told', true],
  ])(
    'loses sight after a day of a task that still %s, and finds it again',
    async (_, isDown) => {
      const { scaffolder, shutDown, stateAt } = await start();
      await shutDown();
      scaffolder.isDown = isDown;
      expect(await stateAt('2026-03-02T11:59:00Z')).toMatchObject({
        state: 'running',
      });
      expect(await stateAt('2026-03-02T12:01:00Z')).toMatchObject({
        state: 'retrying',
        lastMessage: 'Nothing came of it in a day',
      });
      scaffolder.isDown = false;
      expect(await stateAt('2026-03-02T12:02:00Z')).toMatchObject({
        state: 'running',
        handle: 'task-1',
        attempts: 2,
      });
      expect(scaffolder.tasks).toHaveLength(1);
    },
  );

  it('runs the template again once its task has failed', async () => {
    const { scaffolder, shutDown, stateAt } = await start();
    await shutDown();
    scaffolder.tasks[0].status = 'failed';
    expect(await stateAt('2026-03-01T12:01:00Z')).toMatchObject({
      state: 'retrying',
    });
    expect(await stateAt('2026-03-01T12:02:00Z')).toMatchObject({
      state: 'running',
      handle: 'task-2',
      attempts: 2,
    });
  });

  it('follows the action that took it over from one that was configured before', async () => {
    const knex = await databases.init('SQLITE_3');
    const scaffolder = new FlakyScaffolder();
    const startWith = async (environments: JsonObject) => {
      const environmentActions = new EnvironmentActions();
      environmentActions.addAction({
        id: 'cloud',
        start: async () => ({ handle: 'job-1' }),
        check: async () => ({ state: 'running' }),
      });
      return TestFootfall.create({
        knex,
        config: { environments },
        entities: [aGroup('red')],
        now: '2026-03-01T12:00:00Z',
        scaffolder,
        environmentActions,
      });
    };
    const before = await startWith({ shutdown: [{ action: 'cloud' }] });
    await before.syncCatalog();
    const { environments } = before.services;
    const { id } = await environments.register(
      newEnvironmentSchema.parse({ name: 'perf-test-2', teamRef: 'red' }),
      MAX,
      allRights,
    );
    await environments.shutDown(id, MAX);
    const after = await startWith(byTemplate);
    for (const minute of ['01', '02', '03']) {
      after.now = `2026-03-01T12:${minute}:00Z`;
      await after.services.shutdownRunner.run();
    }
    const { shutdown } = await after.services.environments.get(id);
    expect(shutdown).toMatchObject({
      action: 'template',
      handle: 'task-1',
      attempts: 2,
    });
    expect(scaffolder.tasks).toHaveLength(1);
  });
});
