import {
  addDays,
  AdoptionRow,
  AdoptionTrend,
  Day,
  dayOfInstant,
  DayRange,
  DIGEST_TIER,
  DigestFacts,
  DigestRow,
  digestWindowOf,
  adoptionQuerySchema,
  trendsQuerySchema,
  WeekFacts,
} from '@footfall/backstage-plugin-footfall-common';
import { AdoptionService } from '../adoption/AdoptionService';
import { FootfallConfig } from '../config';
import { WHOLE_LIST } from '../paging/pages';
import { SourceActivityStore } from '../sources/SourceActivityStore';
import { TargetService } from '../targets/TargetService';
import { TrendService } from '../trends/TrendService';

export interface DigestReaderOptions {
  readonly adoption: AdoptionService;
  readonly trends: TrendService;
  readonly targets: TargetService;
  readonly sourceActivity: SourceActivityStore;
  readonly config: Pick<FootfallConfig, 'timeZone'>;
}

const rowOf = ({ key, title, figures }: AdoptionRow): DigestRow => ({
  key,
  title,
  figures,
});

/** Reads what a digest is composed of: two weeks, told in the same way. */
export class DigestReader {
  readonly #options: DigestReaderOptions;

  constructor(options: DigestReaderOptions) {
    this.#options = options;
  }

  async read(week: DayRange): Promise<DigestFacts> {
    return {
      week,
      now: await this.#factsOf(week),
      before: await this.#factsOf({
        from: addDays(week.from, -7),
        to: week.from,
      }),
      sources: await this.#sources(),
    };
  }

  async #factsOf(week: DayRange): Promise<WeekFacts> {
    const { total, rows } = await this.#options.adoption.report({
      ...adoptionQuerySchema.parse({
        ...digestWindowOf(week),
        by: 'team',
        tier: DIGEST_TIER,
      }),
      ...WHOLE_LIST,
    });
    return {
      total: rowOf(total),
      teams: rows.map(rowOf),
      trends: await this.#trendsAsOf(week.to),
      targets: await this.#targetsAsOf(week.to),
    };
  }

  async #trendsAsOf(day: Day): Promise<AdoptionTrend[]> {
    const { total, rows } = await this.#options.trends.report(
      trendsQuerySchema.parse({ by: 'team', asOf: day, tier: DIGEST_TIER }),
    );
    return [total, ...rows];
  }

  async #targetsAsOf(day: Day) {
    const { targets } = await this.#options.targets.list(day);
    return targets.map(({ endedAt, ...target }) => ({
      ...target,
      hasEnded: endedAt !== null,
    }));
  }

  async #sources() {
    const { sourceActivity, config } = this.#options;
    const sources = await sourceActivity.listSources();
    return sources.map(({ source, lastOccurredAtMs }) => ({
      source,
      lastDay: dayOfInstant(lastOccurredAtMs, config.timeZone),
    }));
  }
}
