import {
  govukConfig,
  hasGovukRecord,
  readGovukDeployments,
  readGovukEntities,
} from '../src/__testUtils__/govukRecord';
import { BackendProcess } from './support/BackendProcess';
import { dropDatabase } from './support/database';
import { memoryFigure, reported } from './support/figures';
import { sendAll, waitForCatalog, waitForRollups } from './support/load';
import { Scenario, ScenarioSize } from './support/Scenario';
import { timeOf } from './support/timing';

const BATCH_SIZE = 1_000;
const CONNECTIONS = 4;
const DATABASE = 'govuk';

const partTable: Record<ScenarioSize, number> = {
  full: Infinity,
  quick: 2_000,
};

function bodiesOf(size: ScenarioSize): string[] {
  const deployments = readGovukDeployments().slice(0, partTable[size]);
  return Array.from(
    { length: Math.ceil(deployments.length / BATCH_SIZE) },
    (_, index) =>
      JSON.stringify({
        deployments: deployments.slice(
          index * BATCH_SIZE,
          (index + 1) * BATCH_SIZE,
        ),
      }),
  );
}

/** A real organisation's record over HTTP, until every figure is ready. */
export const govukScenario: Scenario = {
  name: 'govuk',
  title: 'The record of GOV.UK',
  async run({ size, log }) {
    if (!hasGovukRecord()) {
      log('The record is not there: it is kept beside the repository');
      return [reported('Skipped', 'the record is not there')];
    }
    const bodies = bodiesOf(size);
    const backend = await BackendProcess.start({
      database: { engine: 'postgres', name: DATABASE },
      entities: readGovukEntities(),
      footfall: govukConfig,
    });
    try {
      await waitForCatalog(backend);
      let accepted = 0;
      const sending = await timeOf(async () => {
        accepted = await sendAll(backend, bodies, CONNECTIONS);
      });
      const rollingUp = await timeOf(() => waitForRollups(backend));
      const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
      return [
        reported(
          `${accepted} deployments over HTTP until every rollup is ready`,
          `${seconds(sending + rollingUp)}, of which sending ${seconds(
            sending,
          )}`,
        ),
        memoryFigure('the record of GOV.UK', await backend.peakMemoryMiB()),
      ];
    } finally {
      await backend.stop();
      await dropDatabase(DATABASE);
    }
  },
};
