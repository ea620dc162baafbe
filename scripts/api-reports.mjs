// Writes the API and SQL reports of the published plugins again; with `--ci` it
// only says whether they are up to date. Expects the types that `tsc` wrote.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTypesAnew } from './lib/writeTypesAnew.mjs';
import { repositoryRoot, runBin } from './lib/run.mjs';

/** Every plugin that is published and has something to export. */
function listPublished() {
  return readdirSync(join(repositoryRoot, 'plugins'))
    .map(name => `plugins/${name}`)
    .filter(
      folder =>
        existsSync(join(repositoryRoot, folder, 'src/index.ts')) &&
        !readJson(join(repositoryRoot, folder, 'package.json')).private,
    );
}

const readJson = path => JSON.parse(readFileSync(path, 'utf8'));

// Members whose name says it all need no sentence; and the second one would
// write where on this machine a file lies.
const OMITTED = 'ae-undocumented,ae-wrong-input-file-type';

export function checkApiReports(args = []) {
  return runBin('@backstage/repo-tools', 'backstage-repo-tools', [
    'api-reports',
    '--sql-reports',
    '--validate-release-tags',
    '--omit-messages',
    OMITTED,
    ...args,
    ...listPublished(),
  ]);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const args = process.argv.slice(2);
  const types = await writeTypesAnew();
  process.exitCode = types === 0 ? await checkApiReports(args) : types;
}
