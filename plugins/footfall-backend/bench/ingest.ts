import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import { BackendProcess } from './support/BackendProcess';
import { BareTable } from './support/BareTable';
import { dropDatabase } from './support/database';
import { deploymentAt, HistoryOptions } from './support/deployments';
import { Figure, memoryFigure } from './support/figures';
import { byHand, footfallConfig } from './support/footfallConfig';
import { startOver } from './support/history';
import { sendAll } from './support/load';
import { organisationSize, teamNameOf } from './support/organisation';
import { Scenario, ScenarioSize } from './support/Scenario';
import { quantileOf, timeOf } from './support/timing';

const DATABASE = 'ingest';
const BATCH_SIZE = 1_000;
const CONNECTIONS = [1, 8];
/** Of what a bare insert of the same rows does. */
const SHARE_BAR = 0.5;

const rowsTable: Record<ScenarioSize, number> = { full: 100_000, quick: 4_000 };
const roundsTable: Record<ScenarioSize, number> = { full: 5, quick: 1 };

function batchesOf(history: HistoryOptions): DeploymentInput[][] {
  const { teams } = history.organisation;
  return Array.from(
    { length: Math.ceil(history.deployments / BATCH_SIZE) },
    (_, batch) =>
      Array.from({ length: BATCH_SIZE }, (__, index) => {
        const at = batch * BATCH_SIZE + index;
        const team = `group:default/${teamNameOf(at % teams)}`;
        return { ...deploymentAt(at, history), team };
      }),
  );
}

/** Rows a second of one round, each way. */
interface Round {
  readonly bare: number;
  readonly http: number;
}

async function runRound(
  backend: BackendProcess,
  source: string,
  connections: number,
  deployments: number,
): Promise<Round> {
  const batches = batchesOf({
    organisation: organisationSize,
    deployments,
    source,
  });
  const bodies = batches.map(batch => JSON.stringify({ deployments: batch }));
  const table = await BareTable.create();
  const perSecond = (ms: number) => (1000 * deployments) / ms;
  const bare = await timeOf(() => table.insertAll(batches, connections));
  await table.drop();
  const http = await timeOf(() => sendAll(backend, bodies, connections));
  return { bare: perSecond(bare), http: perSecond(http) };
}

function figureOf(connections: number, rounds: readonly Round[]): Figure {
  const median = (values: number[]) => quantileOf(values, 0.5);
  const thousands = (value: number) => `${(value / 1000).toFixed(1)} k`;
  const share = median(rounds.map(({ http, bare }) => http / bare));
  const http = median(rounds.map(round => round.http));
  const bare = median(rounds.map(round => round.bare));
  return {
    what: `Rows a second over HTTP, ${connections} connection${
      connections === 1 ? '' : 's'
    }, beside a bare insert`,
    value: `${thousands(http)} of ${thousands(bare)}: ${share.toFixed(2)}`,
    bar: `≥ ${SHARE_BAR}`,
    isMet: share >= SHARE_BAR,
  };
}

/** Taking in deployments over HTTP beside a bare insert of the same rows. */
export const ingestScenario: Scenario = {
  name: 'ingest',
  title: 'Taking in deployments',
  async run({ size }) {
    const deployments = rowsTable[size];
    const backend = await startOver(
      {
        organisation: organisationSize,
        database: { engine: 'postgres', name: DATABASE },
      },
      { ...footfallConfig, rollups: { schedule: byHand } },
    );
    try {
      const send = (source: string, connections: number) =>
        runRound(backend, source, connections, deployments);
      await send(`warm-up-${Date.now()}`, 1);
      const figures: Figure[] = [];
      for (const connections of CONNECTIONS) {
        const rounds: Round[] = [];
        for (let round = 0; round < roundsTable[size]; round += 1) {
          const source = `round-${connections}-${round}-${Date.now()}`;
          rounds.push(await send(source, connections));
        }
        figures.push(figureOf(connections, rounds));
      }
      return [
        ...figures,
        memoryFigure('taking in deployments', await backend.peakMemoryMiB()),
      ];
    } finally {
      await backend.stop();
      await dropDatabase(DATABASE);
    }
  },
};
