import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { PUBLISH_ACTION } from '@footfall/demo';
import { cp, mkdir } from 'node:fs/promises';

const NAME = /^[a-z][a-z0-9-]{2,50}$/;

/**
 * Publishes what a task rendered, as the demo can: to a folder of this machine.
 * Publishing again writes the same files.
 *
 * @param root - where the repositories lie
 */
export function createPublishAction(root: string) {
  return createTemplateAction({
    id: PUBLISH_ACTION,
    description:
      'Publishes the workspace as a repository of Halden Bank: a folder of this machine, as the demo has no Git server',
    schema: {
      input: { name: z => z.string() },
      output: { folder: z => z.string() },
    },
    async handler({ input: { name }, logger, output, workspacePath }) {
      if (!NAME.test(name)) {
        throw new InputError(`'${name}' is no name of a repository`);
      }
      const folder = resolveSafeChildPath(root, name);
      await mkdir(folder, { recursive: true });
      await cp(workspacePath, folder, { recursive: true });
      logger.info(`Published to ${folder}`);
      output('folder', folder);
    },
  });
}
