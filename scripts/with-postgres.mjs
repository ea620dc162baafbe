// Runs a command with an embedded PostgreSQL that tests can use:
//
//   node scripts/with-postgres.mjs -- yarn workspace <package> test --watchAll=false
import { startPostgres } from './postgres.mjs';
import { run } from './lib/run.mjs';

const separator = process.argv.indexOf('--');
const [program, ...args] =
  separator === -1 ? [] : process.argv.slice(separator + 1);
if (!program) {
  console.error(
    'Usage: node scripts/with-postgres.mjs -- <command> [argument …]',
  );
  process.exit(2);
}

const postgres = await startPostgres();
try {
  process.exitCode = await run(program, args, {
    environment: postgres.environment,
    cwd: process.cwd(),
  });
} finally {
  await postgres.stop();
}
