import { createServiceFactory } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import { scaffolderServiceMock } from '@backstage/plugin-scaffolder-node/testUtils';

/** A template with a name and little else. */
export function aTemplate(name: string, title?: string): Entity {
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name, title },
    spec: { type: 'service' },
  };
}

/** What Backstage's scaffolder knows of its tasks, as a test says it. */
export class FakeScaffolder {
  readonly #tasks = new Map<string, ScaffolderTask>();
  isDown = false;

  readonly getTask = async ({ taskId }: { taskId: string }) => {
    if (this.isDown) {
      throw new TypeError('fetch failed');
    }
    const task = this.#tasks.get(taskId);
    if (!task) {
      throw new NotFoundError(`No task with id '${taskId}' found`);
    }
    return task;
  };

  /** The newest first, as far as a page goes. */
  readonly listTasks = async (request: {
    status?: string | string[];
    limit?: number;
    offset?: number;
  }) => {
    if (this.isDown) {
      throw new TypeError('fetch failed');
    }
    const { status = [], limit = Infinity, offset = 0 } = request;
    const found = [...this.#tasks.values()]
      .filter(task => [status].flat().includes(task.status))
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    const items = found.slice(offset, offset + limit);
    return { items, totalItems: found.length };
  };

  /** A task that has ended a moment ago, unless something else is said. */
  ended(
    id: string,
    createdBy: string,
    { status = 'completed', at = new Date().toISOString() } = {},
  ) {
    this.#tasks.set(id, {
      id,
      status,
      createdAt: at,
      lastHeartbeatAt: at,
      createdBy,
      spec: { templateInfo: { entityRef: 'template:default/service' } },
    } as unknown as ScaffolderTask);
  }

  factory() {
    return createServiceFactory({
      service: scaffolderServiceRef,
      deps: {},
      factory: () =>
        scaffolderServiceMock.mock({
          getTask: this.getTask,
          listTasks: this.listTasks,
        }),
    });
  }
}
