import {
  addDays,
  Day,
  dayOfInstant,
  DayRange,
  digestWindowOf,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';
import { RollupStore } from '../rollups/RollupStore';
import { SourceActivityStore } from '../sources/SourceActivityStore';
import { SourceStateStore } from '../sources/SourceStateStore';

export interface DigestReadinessOptions {
  readonly catalog: Pick<CatalogHistoryService, 'isSettled'>;
  readonly rollups: Pick<RollupStore, 'listPendingDays'>;
  readonly sourceActivity: Pick<SourceActivityStore, 'listSources'>;
  readonly sourceStates: Pick<SourceStateStore, 'listProgress'>;
  readonly config: Pick<FootfallConfig, 'timeZone'>;
  readonly nowMs: () => number;
}

/** More of them need not be counted: one is enough to wait for. */
const MAX_PENDING_DAYS = 100;

/** A source that died at its work does not hold the digest up for ever. */
const SILENT_IMPORT_MS = 60 * 60_000;

/** Tells whether everything is in that the digest of a week is made of. */
export class DigestReadiness {
  readonly #options: DigestReadinessOptions;

  constructor(options: DigestReadinessOptions) {
    this.#options = options;
  }

  /**
   * How many days behind the figures of a week will still change, as far as they
   * are worth counting. Trends look back two years: while changed rules
   * reach back from day to day, half of that would be by the old ones.
   */
  async pendingDays(week: DayRange): Promise<number> {
    const days = await this.#options.rollups.listPendingDays(MAX_PENDING_DAYS);
    return days.filter(day => day < week.to).length;
  }

  /** Why the digest of a week has to wait; `null` where nothing is missing. */
  async obstacleTo(week: DayRange): Promise<string | null> {
    if (!(await this.#options.catalog.isSettled())) {
      return 'the catalog was not seen whole yet';
    }
    const importing = await this.#importingSource();
    if (importing !== undefined) {
      return `source '${importing}' is still handing in its history`;
    }
    const pending = await this.pendingDays(week);
    if (pending > 0) {
      return `${pending} days are still to be computed`;
    }
    return (await this.#hasHeardSince(firstDayBehind(week)))
      ? null
      : 'no source told of any deployment in it';
  }

  async #importingSource(): Promise<string | undefined> {
    const { nowMs, sourceStates } = this.#options;
    const progress = await sourceStates.listProgress();
    return progress.find(
      ({ state, updatedMs }) =>
        state === 'running' && updatedMs > nowMs() - SILENT_IMPORT_MS,
    )?.sourceId;
  }

  async #hasHeardSince(day: Day): Promise<boolean> {
    const { config, sourceActivity } = this.#options;
    const sources = await sourceActivity.listSources();
    return sources.some(
      ({ lastOccurredAtMs }) =>
        dayOfInstant(lastOccurredAtMs, config.timeZone) >= day,
    );
  }
}

/** The figures of the week before reach back a week further. */
function firstDayBehind(week: DayRange): Day {
  return addDays(digestWindowOf(week).from, -7);
}
