/*
 * Measures the import of a long history into a real backend:
 *
 *   node -r @backstage/cli/config/nodeTransform.cjs bench/importHistory.ts
 *
 * With `node scripts/with-postgres.mjs -- …` in front it measures PostgreSQL,
 * without it SQLite in a file. Arguments: commits, deployments, services.
 */
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateHistory } from '../src/__testUtils__/generateHistory';
import footfallModuleGitops from '../src';

const PORT = 17_907;
const TOKEN = 'only-for-this-measurement';

interface Progress {
  readonly state: string;
  readonly done: number;
  readonly note: string | null;
}

const [commits = 250_000, deployments = 115_000, services = 500] = process.argv
  .slice(2)
  .map(Number);
const connection = Object.entries(process.env).find(([name]) =>
  /^BACKSTAGE_TEST_DATABASE_POSTGRES/.test(name),
)?.[1];

const peakMiB = () => Math.round(process.resourceUsage().maxRSS / 1024);
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

async function getJson(path: string) {
  const response = await fetch(`http://127.0.0.1:${PORT}/api/footfall${path}`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  return response.ok ? response.json() : undefined;
}

async function readProgress(): Promise<Progress | undefined> {
  const report = await getJson('/sources').catch(() => undefined);
  return report?.progress[0];
}

async function measure(folder: string) {
  const url = join(folder, 'history.git');
  const generation = Date.now();
  await generateHistory(url, { commits, deployments, services });
  const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1);
  console.log(`${commits} commits generated in ${seconds(generation)} s`);

  const backend = createBackend();
  const data = {
    app: { baseUrl: 'http://localhost:3000' },
    backend: {
      baseUrl: `http://127.0.0.1:${PORT}`,
      listen: { host: '127.0.0.1', port: PORT },
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'bench' } },
        ],
      },
      database: connection
        ? { client: 'pg', connection }
        : {
            client: 'better-sqlite3',
            connection: { directory: join(folder, 'db') },
          },
    },
    footfall: {
      gitops: {
        workingDirectory: folder,
        repositories: [
          {
            id: 'history',
            url,
            paths: [
              {
                pattern: 'image-tags/{environment}/{service}',
                version: { file: 'image_tag: (.*)' },
              },
            ],
            schedule: { frequency: { hours: 1 }, timeout: { hours: 1 } },
          },
        ],
      },
    },
  };
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => new ConfigReader(data),
    }),
  );
  backend.add(import('@footfall/backstage-plugin-footfall-backend'));
  backend.add(footfallModuleGitops);
  const start = Date.now();
  await backend.start();
  console.log(`${peakMiB()} MiB before the import`);
  for (;;) {
    const progress = await readProgress();
    if (progress && progress.state !== 'running') {
      console.log(JSON.stringify(progress));
      break;
    }
    await pause(1000);
  }
  console.log(
    `${connection ? 'PostgreSQL' : 'SQLite'}: imported in ${seconds(start)} s`,
  );
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(
    `peak memory of the backend ${peakMiB()} MiB, CPU ${(
      (userCPUTime + systemCPUTime) /
      1e6
    ).toFixed(1)} s`,
  );
  await backend.stop();
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'footfall-gitops-bench-'));
  try {
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
