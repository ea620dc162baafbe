import {
  clipRanges,
  coveringMandatesOn,
  Day,
  DayRange,
  isMandatedIn,
  isMandatedOn,
  MandateRegister,
  PlacedService,
  RouteCounts,
  ServiceObligation,
  standingOn,
  TeamTree,
  Tier,
  TimeWindow,
  totalOf,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { MandateStore } from '../mandates/MandateStore';
import { ActivityStore, ServiceDays } from './ActivityStore';
import { MandateCalendar } from './MandateCalendar';
import { PlacedWindow } from './OrganisationSnapshot';
import { rangeAround } from './resolveWindow';

export interface MandateReaderOptions {
  readonly mandates: MandateStore;
  readonly activity: ActivityStore;
  readonly config: Pick<FootfallConfig, 'timeZone'>;
}

/** The days of one window on which one service was under a mandate. */
interface Coverage extends ServiceDays {
  readonly isWhole: boolean;
}

type WindowCoverages = ReadonlyMap<TimeWindow, readonly Coverage[]>;

/** Says which services of a window were mandated in it. */
export class MandatedServices {
  readonly #coverages: WindowCoverages;
  readonly #deployedWhileMandated: ReadonlySet<Coverage>;

  constructor(
    coverages: WindowCoverages,
    deployedWhileMandated: ReadonlySet<Coverage>,
  ) {
    this.#coverages = coverages;
    this.#deployedWhileMandated = deployedWhileMandated;
  }

  idsIn(
    window: TimeWindow,
    routes: ReadonlyMap<number, RouteCounts>,
  ): ReadonlySet<number> {
    const ids = new Set<number>();
    for (const coverage of this.#coverages.get(window) ?? []) {
      const counts = routes.get(coverage.serviceId);
      const isMandated =
        coverage.isWhole ||
        isMandatedIn(coverage.ranges, window, {
          inWindow: counts !== undefined && totalOf(counts) > 0,
          whileMandated: this.#deployedWhileMandated.has(coverage),
        });
      if (isMandated) {
        ids.add(coverage.serviceId);
      }
    }
    return ids;
  }
}

const holdsWhole = (ranges: readonly DayRange[], { from, to }: DayRange) =>
  ranges.some(range => range.from <= from && to <= range.to);

function coverIn(
  { window, placed, tree }: PlacedWindow,
  calendar: MandateCalendar,
): Coverage[] {
  const whole = [window];
  const coverages: Coverage[] = [];
  for (const candidate of placed) {
    const mandated = calendar.rangesOf(candidate, tree);
    const isWhole = holdsWhole(mandated, window);
    const ranges = isWhole ? whole : clipRanges(mandated, window);
    if (ranges.length > 0) {
      coverages.push({ serviceId: candidate.service.id, ranges, isWhole });
    }
  }
  return coverages;
}

/** Holds the mandates that there are against placed services. */
export class MandateReader {
  readonly #options: MandateReaderOptions;

  constructor(options: MandateReaderOptions) {
    this.#options = options;
  }

  async read(
    windows: readonly PlacedWindow[],
    tier: Tier,
  ): Promise<MandatedServices> {
    const register = await this.#register();
    if (register.mandates.length === 0 || windows.length === 0) {
      return new MandatedServices(new Map(), new Set());
    }
    const calendar = new MandateCalendar(
      rangeAround(windows.map(({ window }) => window)),
      { register, tier, timeZone: this.#options.config.timeZone },
    );
    const coverages = new Map(
      windows.map(placed => [placed.window, coverIn(placed, calendar)]),
    );
    // Where a mandate holds for a whole window it does not matter when somebody
    // deployed, so it is asked for only around its beginning and its end.
    const partial = [...coverages.values()]
      .flat()
      .filter(({ isWhole }) => !isWhole);
    return new MandatedServices(
      coverages,
      await this.#options.activity.deployedWithin(partial, tier),
    );
  }

  /** Whether a service must take a paved route on a day, and why. */
  async obligationOn(
    day: Day,
    placed: PlacedService,
    tree: TeamTree,
    tier: Tier,
  ): Promise<ServiceObligation> {
    const register = await this.#register();
    const { timeZone } = this.#options.config;
    const context = { register, tree, tier, timeZone };
    const standing = standingOn(placed, day, context);
    return {
      day,
      isMandated: isMandatedOn(register, standing, tier, day),
      mandates: coveringMandatesOn(register, standing, tier, day).map(
        ({ mandate: { id, title, from, to }, exception }) => ({
          id,
          title,
          from,
          to,
          exception: exception && { from: exception.from, to: exception.to },
        }),
      ),
    };
  }

  async #register(): Promise<MandateRegister> {
    const { mandates } = this.#options;
    return {
      mandates: await mandates.listMandates(),
      exceptions: await mandates.listExceptions(),
    };
  }
}
