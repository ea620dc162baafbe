import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { AdoptionReport } from '@footfall/backstage-plugin-footfall-common';
import { BackendProcess } from './support/BackendProcess';
import { Figure, memoryFigure, reported } from './support/figures';
import { footfallConfig } from './support/footfallConfig';
import { fillDatabase, historyOf, startOver } from './support/history';
import { lastDays } from './support/questions';
import { Scenario, ScenarioSize } from './support/Scenario';
import { quantileOf } from './support/timing';

const deploymentsTable: Record<ScenarioSize, number> = {
  full: 5_000_000,
  quick: 2_000,
};
/** Between two looks at the dashboard. */
const PAUSE_MS = 1_000;

const changedConfig = {
  ...footfallConfig,
  routeRules: [
    ...footfallConfig.routeRules,
    {
      id: 'script',
      route: 'kubectl',
      match: { attributes: { tool: 'script' } },
    },
  ],
};

interface Look {
  readonly ms: number;
  /** Days that were still to be computed; null where there was no answer. */
  readonly pendingDays: number | null;
}

async function lookAt(backend: BackendProcess): Promise<Look> {
  const start = performance.now();
  const { status, body } = await backend.get(lastDays.path);
  const ms = performance.now() - start;
  if (status !== 200) {
    return { ms, pendingDays: null };
  }
  const report: AdoptionReport = JSON.parse(body.toString('utf8'));
  return { ms, pendingDays: report.freshness.pendingDays };
}

/** Looks at the dashboard until every day was computed by the new rules. */
async function watchUntilComputed(backend: BackendProcess): Promise<Look[]> {
  const looks: Look[] = [];
  do {
    await sleep(PAUSE_MS);
    looks.push(await lookAt(backend));
  } while (looks[looks.length - 1].pendingDays !== 0);
  return looks;
}

function figuresOf(looks: readonly Look[], ms: number): Figure[] {
  const errors = looks.filter(({ pendingDays }) => pendingDays === null).length;
  const times = looks.map(look => look.ms);
  return [
    reported(
      'Seconds until every day is computed anew',
      (ms / 1000).toFixed(0),
    ),
    reported(
      `p95 of GET /adoption ${lastDays.title}, meanwhile`,
      `${quantileOf(times, 0.95).toFixed(0)} ms over ${looks.length} looks`,
    ),
    {
      what: 'Looks at the dashboard that failed meanwhile',
      value: `${errors}`,
      bar: '0',
      isMet: errors === 0,
    },
  ];
}

/** All rollups after a change of rules, with somebody at the dashboard. */
export const recomputeScenario: Scenario = {
  name: 'recompute',
  title: 'Computing everything anew',
  async run({ size, log }) {
    const history = historyOf(deploymentsTable[size]);
    log(`Filling postgres with ${history.deployments}`);
    await fillDatabase(history);
    const backend = await startOver(history, changedConfig);
    try {
      const start = performance.now();
      const looks = await watchUntilComputed(backend);
      return [
        ...figuresOf(looks, performance.now() - start),
        memoryFigure('computing anew', await backend.peakMemoryMiB()),
      ];
    } finally {
      await backend.stop();
    }
  },
};
