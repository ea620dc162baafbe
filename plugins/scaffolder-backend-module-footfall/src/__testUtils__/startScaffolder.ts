import { BackendFeature } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { JsonObject } from '@backstage/types';
import scaffolderModuleFootfall from '..';

export interface EndedTask {
  readonly id: string;
  readonly status: string;
  readonly output: JsonObject;
  readonly error: string | undefined;
  readonly log: string;
}

const PATIENCE_MS = 20_000;

const headers = {
  authorization: mockCredentials.user.header(),
  'content-type': 'application/json',
};

const templateOf = (steps: JsonObject[], output: JsonObject) => ({
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'api', namespace: 'default' },
  spec: { type: 'service', parameters: [], steps, output },
});

/** The real scaffolder with our actions, and one template of these steps. */
export async function startScaffolder(
  steps: JsonObject[],
  features: readonly BackendFeature[],
  output: JsonObject = {},
) {
  const template = templateOf(steps, output);
  const backend = await startTestBackend({
    features: [
      scaffolderPlugin,
      scaffolderModuleFootfall,
      catalogServiceMock.factory({ entities: [template] }),
      ...features,
    ],
  });
  const baseUrl = `http://127.0.0.1:${backend.server.port()}/api/scaffolder`;
  const send = async (path: string, body?: object) => {
    const response = await fetch(`${baseUrl}${path}`, {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    return response.json();
  };
  const endOf = async (id: string): Promise<EndedTask> => {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const events: { type: string; body: EventBody }[] = await send(
        `/v2/tasks/${id}/events`,
      );
      const end = events.find(({ type }) => type === 'completion')?.body;
      if (end) {
        const { status } = await send(`/v2/tasks/${id}`);
        return {
          id,
          status,
          output: end.output ?? {},
          error: end.error?.message,
          log: events.map(({ body }) => body.message).join('\n'),
        };
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`The task ${id} does not end`);
  };
  return {
    actions: () => send('/v2/actions'),
    run: async (values: JsonObject) => {
      const { id } = await send('/v2/tasks', {
        templateRef: 'template:default/api',
        values,
      });
      return endOf(id);
    },
    dryRun: (values: JsonObject) =>
      send('/v2/dry-run', { template, values, directoryContents: [] }),
    stop: () => backend.stop(),
  };
}

interface EventBody {
  readonly message: string;
  readonly output?: JsonObject;
  readonly error?: { readonly message: string };
}
