import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, runBin } from './run.mjs';

/**
 * Checks the types and writes the declarations, all of them anew. The compiler
 * orders the members of a union by when it first met them, so declarations that
 * were written bit by bit differ from those of a clean checkout, and with them
 * the API reports.
 */
export function writeTypesAnew() {
  rmSync(join(repositoryRoot, 'dist-types'), { recursive: true, force: true });
  return runBin('typescript', 'tsc', []);
}
