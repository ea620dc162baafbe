import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { HaldenBankOrder, Persona } from '@footfall/demo';
import { setTimeout } from 'node:timers/promises';
import { HALDEN_BANK_SOURCE } from './HaldenBankDeploymentSource';
import { HaldenBankRecords, recordHaldenBank } from './haldenBankRecords';
import { recordOrders } from './recordOrders';

const PAUSE_MS = 2_000;
/** Ten minutes: many times what the slowest machine seen needs. */
const ATTEMPTS = 300;

export interface HaldenBankRecorderOptions {
  /** Signs in whoever writes the records down. */
  readonly signIn: () => Promise<FootfallApi>;
  readonly signInAs: (persona: Persona) => Promise<FootfallApi>;
  readonly createRecords: () => HaldenBankRecords;
  readonly orders: readonly HaldenBankOrder[];
  /** How many there are once the catalog has read all of Halden Bank. */
  readonly registeredServices: number;
  readonly logger: LoggerService;
  readonly pauseMs?: number;
}

/** A target remembers where it began, so everything must be there by then. */
async function isStoryTold(
  api: FootfallApi,
  registeredServices: number,
): Promise<boolean> {
  const { progress } = await api.getSources();
  const { freshness } = await api.getPipelineStatus();
  return (
    progress.some(
      ({ sourceId, state }) =>
        sourceId === HALDEN_BANK_SOURCE && state === 'done',
    ) &&
    freshness.pendingDays === 0 &&
    (await api.getAdoption()).total.registered === registeredServices
  );
}

/** Writes the records of Halden Bank down once its story is told. */
export class HaldenBankRecorder {
  readonly #options: HaldenBankRecorderOptions;

  constructor(options: HaldenBankRecorderOptions) {
    this.#options = options;
  }

  /** Tries until it succeeds, is told to stop or there is nothing to hope for. */
  async run(stopping: AbortSignal): Promise<void> {
    const { logger, pauseMs = PAUSE_MS } = this.#options;
    let obstacle = 'the story is not told yet';
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (stopping.aborted) {
        return;
      }
      try {
        if (await this.#record()) {
          logger.info(
            'Wrote down the mandates, targets, costs and surveys of Halden Bank',
          );
          return;
        }
      } catch (error) {
        // Nobody can sign in before the catalog has read its people.
        obstacle = stringifyError(error);
      }
      await setTimeout(pauseMs, undefined, { ref: false });
    }
    logger.warn(
      `Not all of the mandates, targets, costs and surveys of Halden Bank were written down: ${obstacle}`,
    );
  }

  async #record(): Promise<boolean> {
    const { createRecords, orders, registeredServices, signIn, signInAs } =
      this.#options;
    const api = await signIn();
    if (!(await isStoryTold(api, registeredServices))) {
      return false;
    }
    await recordHaldenBank(api, createRecords());
    await recordOrders(
      async persona => (await signInAs(persona)).costs,
      orders,
    );
    return true;
  }
}
