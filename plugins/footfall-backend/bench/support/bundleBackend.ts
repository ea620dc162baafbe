import { build } from 'esbuild';
import { dirname, join, resolve } from 'node:path';

const SCOPE = '@footfall/backstage-plugin-footfall';
const plugins = resolve(__dirname, '../../..');
const outfile = resolve(
  __dirname,
  '../../node_modules/.cache/footfall-bench/backend.cjs',
);

/**
 * Makes one plain file of the backend of a measurement, so that it is measured
 * as it is run in production: without a compiler in its memory.
 *
 * @returns where the file is
 */
export async function bundleBackend(): Promise<string> {
  await build({
    entryPoints: [join(__dirname, 'backend.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: Object.fromEntries(
      ['common', 'node'].map(name => [
        `${SCOPE}-${name}`,
        join(plugins, `footfall-${name}`, 'src/index.ts'),
      ]),
    ),
    absWorkingDir: dirname(plugins),
    logLevel: 'error',
  });
  return outfile;
}
