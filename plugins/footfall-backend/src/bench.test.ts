import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const bench = resolve(__dirname, '../bench/main.ts');

const hasPostgres = Object.keys(process.env).some(name =>
  name.startsWith('BACKSTAGE_TEST_DATABASE_POSTGRES'),
);
const describeWithPostgres = hasPostgres ? describe : describe.skip;

describeWithPostgres('the benchmark', () => {
  it('runs, however little it measures', async () => {
    const { stdout } = await execute(process.execPath, [
      '-r',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      bench,
      '--quick',
      'ingest',
      'size',
    ]);
    expect(stdout).toContain('Rows a second over HTTP, 8 connections');
    expect(stdout).toContain('Own code of the Adoption page’s first paint');
  }, 120_000);
});
