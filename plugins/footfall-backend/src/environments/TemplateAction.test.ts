import { mockServices } from '@backstage/backend-test-utils';
import { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import { JsonValue } from '@backstage/types';
import { TemplateAction } from './TemplateAction';

const environment = {
  id: 'environment-1',
  name: 'perf-test-2',
  serviceRef: 'component:default/ledger',
  teamRef: 'group:default/red',
  tier: 'ephemeral' as const,
  templateRef: null,
  url: null,
};

/** A scaffolder whose tasks end as a test says. */
function createScaffolder() {
  const tasks: {
    id: string;
    status: string;
    values: Record<string, JsonValue>;
  }[] = [];
  return {
    tasks,
    scaffold: async ({ values }: { values: Record<string, JsonValue> }) => {
      const id = `task-${tasks.length + 1}`;
      tasks.push({ id, status: 'processing', values });
      return { taskId: id };
    },
    getTask: async ({ taskId }: { taskId: string }) =>
      tasks.find(({ id }) => id === taskId) as unknown as ScaffolderTask,
    /** The newest first. */
    listTasks: async ({ limit = 0, offset = 0 }) => ({
      items: [...tasks]
        .reverse()
        .slice(offset, offset + limit)
        .map(
          ({ id, status, values }) =>
            ({
              id,
              status,
              spec: { parameters: values },
            } as unknown as ScaffolderTask),
        ),
      totalItems: tasks.length,
    }),
  };
}

describe('TemplateAction', () => {
  const start = () => {
    const scaffolder = createScaffolder();
    const action = new TemplateAction({
      auth: mockServices.auth(),
      scaffolder,
      template: { ref: 'template:default/shut-down', values: { force: true } },
    });
    const begin = (mayHaveBegun = false, key = 'shutdown-1') =>
      action.start(environment, {
        key,
        number: 1,
        mayHaveBegun,
        requestedBy: 'footfall',
        signal: new AbortController().signal,
      });
    return { action, begin, scaffolder };
  };

  it('runs the template with the environment as its inputs', async () => {
    const { begin, scaffolder } = start();
    expect(await begin()).toEqual({
      handle: 'task-1',
      message: 'Task task-1 runs',
    });
    expect(scaffolder.tasks[0].values).toEqual({
      force: true,
      environmentId: 'environment-1',
      environment: 'perf-test-2',
      service: 'component:default/ledger',
      team: 'group:default/red',
      tier: 'ephemeral',
      shutdown: 'shutdown-1',
    });
  });

  it.each([
    ['open', 'running'],
    ['processing', 'running'],
    ['completed', 'done'],
    ['failed', 'failed'],
    ['cancelled', 'failed'],
    ['something new', 'running'],
  ])('of a task that is %s says %s', async (status, state) => {
    const { action, begin, scaffolder } = start();
    await begin();
    scaffolder.tasks[0].status = status;
    expect(await action.check('task-1')).toMatchObject({ state });
  });

  it.each([
    ['processing', 'task-1', 1],
    ['completed', 'task-1', 1],
    ['failed', 'task-2', 2],
    ['cancelled', 'task-2', 2],
  ])(
    'of a task begun before that is %s follows %s',
    async (status, handle, count) => {
      const { begin, scaffolder } = start();
      await begin();
      scaffolder.tasks[0].status = status;
      expect(await begin(true)).toMatchObject({ handle });
      expect(scaffolder.tasks).toHaveLength(count);
    },
  );

  it('finds the task again behind all that was begun since', async () => {
    const { begin, scaffolder } = start();
    await begin();
    for (let index = 0; index < 250; index += 1) {
      await scaffolder.scaffold({ values: {} });
    }
    expect(await begin(true)).toMatchObject({ handle: 'task-1' });
  });

  it('finds the task again that was begun when the process died', async () => {
    const { begin, scaffolder } = start();
    await begin();
    await begin(false, 'another');
    expect(await begin(true)).toMatchObject({ handle: 'task-1' });
    expect(scaffolder.tasks).toHaveLength(2);
    expect(await begin(true, 'a third')).toMatchObject({ handle: 'task-3' });
  });
});
