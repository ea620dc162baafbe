// `npm test`: everything that can be checked without a browser, on SQLite and
// on PostgreSQL. Ends with one line `N passed, N failed`.
//
// `--only=types,tests` runs some of the steps; see `steps` for their names.
import { join } from 'node:path';
import { checkApiReports } from './api-reports.mjs';
import { readJestResult } from './lib/jestResult.mjs';
import { writeTypesAnew } from './lib/writeTypesAnew.mjs';
import { makeTemporaryFolder } from './lib/makeTemporaryFolder.mjs';
import { runBin } from './lib/run.mjs';
import { startPostgres } from './postgres.mjs';

const backstage = (args, options) =>
  runBin('@backstage/cli', 'backstage-cli', args, options);

// Two workers are what a small machine has; a portal's tests need much memory.
// How long a test takes says more about the machine than about the code, so that
// none fails for having had to wait for its turn.
const JEST_FLAGS = [
  '--maxWorkers=2',
  '--workerIdleMemoryLimit=1GB',
  '--testTimeout=60000',
];

async function runTests() {
  const outputFile = join(makeTemporaryFolder('tests'), 'jest.json');
  const postgres = await startPostgres();
  try {
    const code = await backstage(
      ['repo', 'test', ...JEST_FLAGS, '--json', `--outputFile=${outputFile}`],
      { environment: { ...postgres.environment, CI: 'true' } },
    );
    const { passed, failed } = readJestResult(outputFile);
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  } finally {
    await postgres.stop();
  }
}

const failedBy = code => ({ passed: 0, failed: code === 0 ? 0 : 1 });

/** Each step says how many tests passed; other checks fail as one test. */
const steps = {
  types: async () => failedBy(await writeTypesAnew()),
  lint: async () =>
    failedBy(await backstage(['repo', 'lint', '--max-warnings=0'])),
  format: async () =>
    failedBy(await runBin('prettier', 'prettier', ['--check', '.'])),
  config: async () =>
    failedBy(await backstage(['config:check', '--lax', '--strict'])),
  // Reads the types that the first step wrote.
  reports: async () => failedBy(await checkApiReports(['--ci'])),
  tests: runTests,
};

function chosenSteps() {
  const only = process.argv.find(arg => arg.startsWith('--only='));
  const names = only?.slice('--only='.length).split(',') ?? Object.keys(steps);
  const unknown = names.filter(name => !Object.hasOwn(steps, name));
  if (unknown.length > 0) {
    throw new Error(
      `No such step: ${unknown.join(', ')}; there are ${Object.keys(steps).join(
        ', ',
      )}`,
    );
  }
  return names;
}

async function runStep(name) {
  console.log(`\n=== ${name}`);
  const startedAt = Date.now();
  const result = await steps[name]().catch(error => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  return { name, ...result, seconds: (Date.now() - startedAt) / 1000 };
}

const results = [];
for (const name of chosenSteps()) {
  results.push(await runStep(name));
}

console.log('');
for (const { name, failed, seconds } of results) {
  const verdict = failed === 0 ? 'ok' : 'FAILED';
  console.log(`${name.padEnd(8)} ${verdict.padEnd(7)} ${seconds.toFixed(0)} s`);
}
const sum = key => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
