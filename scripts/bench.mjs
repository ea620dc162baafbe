// `yarn bench [--quick] [scenario …]`: measures speed, memory and size with an
// embedded PostgreSQL and writes what it found into docs/benchmarks.md. Where
// the environment names a server of its own, as tests do, that one is used.
import { repositoryRoot, run } from './lib/run.mjs';
import { startPostgres } from './postgres.mjs';

const args = [
  '-r',
  '@backstage/cli/config/nodeTransform.cjs',
  'plugins/footfall-backend/bench/main.ts',
  ...process.argv.slice(2),
];

const hasServer = Object.keys(process.env).some(name =>
  name.startsWith('BACKSTAGE_TEST_DATABASE_POSTGRES'),
);
const postgres = hasServer ? undefined : await startPostgres();
try {
  process.exitCode = await run(process.execPath, args, {
    environment: postgres?.environment,
    cwd: repositoryRoot,
  });
} finally {
  await postgres?.stop();
}
