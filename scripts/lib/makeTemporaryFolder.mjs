import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone when this process is, however it ends. */
export function makeTemporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `footfall-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
