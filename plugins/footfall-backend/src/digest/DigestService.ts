import {
  composeDigest,
  dayOfInstant,
  DayRange,
  DigestReport,
  isoWeekOf,
  lastWholeWeek,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { optionalInstantOf } from '../database/columns';
import { DigestReader } from './DigestReader';
import { DigestReadiness } from './DigestReadiness';
import { DigestStore } from './DigestStore';

export interface DigestService {
  /** What the last whole week changed. */
  report(): Promise<DigestReport>;
}

export interface DefaultDigestServiceOptions {
  readonly reader: DigestReader;
  readonly readiness: DigestReadiness;
  readonly digests: DigestStore;
  readonly config: Pick<FootfallConfig, 'timeZone'>;
  readonly nowMs: () => number;
}

export class DefaultDigestService implements DigestService {
  readonly #options: DefaultDigestServiceOptions;

  constructor(options: DefaultDigestServiceOptions) {
    this.#options = options;
  }

  async report(): Promise<DigestReport> {
    const { config, digests, nowMs, reader, readiness } = this.#options;
    const week: DayRange = lastWholeWeek(
      dayOfInstant(nowMs(), config.timeZone),
    );
    const isoWeek = isoWeekOf(week.from);
    const digest = composeDigest(await reader.read(week));
    return {
      week,
      isoWeek,
      window: digest.window,
      figures: { ...digest.figures },
      moved: [...digest.moved],
      stalled: [...digest.stalled],
      crossed: [...digest.crossed],
      targets: [...digest.targets],
      silentSources: [...digest.silentSources],
      pendingDays: await readiness.pendingDays(week),
      sentAt: optionalInstantOf(await digests.sentMs(isoWeek)),
    };
  }
}
