import { mockServices } from '@backstage/backend-test-utils';
import { ActionContext } from '@backstage/plugin-scaffolder-node';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublishAction } from './createPublishAction';

describe('createPublishAction', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footfall-publish-'));
  const root = join(folder, 'repositories');
  const workspacePath = join(folder, 'workspace');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const publish = async (name: string) => {
    const output = jest.fn();
    await createPublishAction(root).handler({
      input: { name },
      logger: mockServices.logger.mock(),
      output,
      workspacePath,
    } as unknown as ActionContext<{ name: string }, { folder: string }>);
    return output;
  };

  it('writes the workspace to a folder, and again where it is tried again', async () => {
    mkdirSync(workspacePath);
    for (const text of ['first', 'second']) {
      writeFileSync(join(workspacePath, 'README.md'), text);
      const output = await publish('receipts');
      const published = join(root, 'receipts');
      expect(output).toHaveBeenCalledWith('folder', published);
      expect(readFileSync(join(published, 'README.md'), 'utf8')).toBe(text);
    }
  });

  it.each(['../receipts', '/tmp', 'Receipts', ''])(
    'writes nowhere else: %s',
    async name => {
      await expect(publish(name)).rejects.toThrow(/no name of a repository/);
    },
  );
});
