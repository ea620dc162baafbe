import { build, Metafile } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { exactPaths } from './support/exactPaths';
import { Figure, reported } from './support/figures';
import { Scenario } from './support/Scenario';

const root = resolve(__dirname, '../../..');
const sourceOf = (path: string) => `plugins/footfall/src/${path}`;

const ENTRY = sourceOf('alpha.tsx');
/** Loaded with the first page of Footfall, which is Adoption. */
const PAGE = sourceOf('shell/NfsFootfallPage.tsx');
const CHARTS = 'recharts';
const BAR_KB = 150;

interface Bundle {
  readonly outputs: Metafile['outputs'];
  readonly gzippedBytesOf: (output: string) => number;
}

/** Bundles our own modules only, cut into chunks where they are loaded late. */
async function bundlePortal(outdir: string): Promise<Bundle> {
  const { metafile } = await build({
    entryPoints: [ENTRY],
    absWorkingDir: root,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    metafile: true,
    packages: 'external',
    alias: {
      '@footfall/backstage-plugin-footfall-common': join(
        root,
        'plugins/footfall-common/src/index.ts',
      ),
    },
    loader: { '.css': 'local-css', '.svg': 'dataurl' },
    plugins: [exactPaths],
    logLevel: 'error',
  });
  return {
    outputs: metafile.outputs,
    gzippedBytesOf: output => gzipSync(readFileSync(join(root, output))).length,
  };
}

function outputOf({ outputs }: Bundle, entryPoint: string): string {
  const found = Object.entries(outputs).find(
    ([, output]) => output.entryPoint === entryPoint,
  );
  if (!found) {
    throw new Error(`${entryPoint} is no longer a chunk of its own`);
  }
  return found[0];
}

/** Chunks that these need before they run, with themselves and their styles. */
function neededBy({ outputs }: Bundle, roots: readonly string[]): Set<string> {
  const needed = new Set<string>();
  const visit = (name: string) => {
    if (!needed.has(name)) {
      needed.add(name);
      const { imports, cssBundle } = outputs[name];
      imports
        .filter(
          ({ kind, external }) => kind === 'import-statement' && !external,
        )
        .forEach(({ path }) => visit(path));
      if (cssBundle) {
        needed.add(cssBundle);
      }
    }
  };
  roots.forEach(visit);
  return needed;
}

const drawsCharts = ({ outputs }: Bundle, name: string) =>
  outputs[name].imports.some(
    ({ path, external }) => external && path === CHARTS,
  );

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function figuresOf(bundle: Bundle): Figure[] {
  const first = neededBy(bundle, [
    outputOf(bundle, ENTRY),
    outputOf(bundle, PAGE),
  ]);
  const sizeOf = (names: Iterable<string>) =>
    [...names]
      .map(bundle.gzippedBytesOf)
      .reduce((sum, bytes) => sum + bytes, 0);
  const eager = [...first].filter(name => drawsCharts(bundle, name));
  const charts = Object.keys(bundle.outputs).filter(name =>
    drawsCharts(bundle, name),
  );
  return [
    {
      what: 'Own code of the Adoption page’s first paint, gzipped',
      value: kilobytes(sizeOf(first)),
      bar: `< ${BAR_KB} kB`,
      isMet: sizeOf(first) < BAR_KB * 1000,
    },
    {
      what: 'Chunks of the first paint that draw charts',
      value: `${eager.length} of ${charts.length}`,
      bar: '0',
      isMet: eager.length === 0 && charts.length > 0,
    },
    reported(
      'Own code of everything, gzipped',
      kilobytes(sizeOf(Object.keys(bundle.outputs))),
    ),
  ];
}

/** How much of our own code a browser loads before it can draw. */
export const sizeScenario: Scenario = {
  name: 'size',
  title: 'What a browser loads',
  async run({ directory }) {
    return figuresOf(await bundlePortal(join(directory, 'portal')));
  },
};
