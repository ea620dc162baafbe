import {
  coveringMandatesOn,
  Day,
  DayRange,
  daysBetween,
  isMandatedIn,
  isMandatedOn,
  MandateRegister,
  mandatedRangesOf,
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
import { ActivityStore } from './ActivityStore';
import { PlacedWindow } from './OrganisationSnapshot';

export interface MandateReaderOptions {
  readonly mandates: MandateStore;
  readonly activity: ActivityStore;
  readonly config: Pick<FootfallConfig, 'timeZone'>;
}

/** The days of one window on which one service was under a mandate. */
interface Coverage {
  readonly serviceId: number;
  readonly window: TimeWindow;
  readonly ranges: readonly DayRange[];
}

const daysOf = (ranges: readonly DayRange[]) =>
  ranges.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);

const isWhole = ({ ranges, window }: Coverage) =>
  daysOf(ranges) === daysBetween(window.from, window.to);

/** Says which services of a window were mandated in it. */
export class MandatedServices {
  readonly #coverages: ReadonlyMap<TimeWindow, readonly Coverage[]>;
  readonly #days: ReadonlyMap<number, readonly Day[]>;

  constructor(
    coverages: ReadonlyMap<TimeWindow, readonly Coverage[]>,
    days: ReadonlyMap<number, readonly Day[]>,
  ) {
    this.#coverages = coverages;
    this.#days = days;
  }

  idsIn(
    window: TimeWindow,
    routes: ReadonlyMap<number, RouteCounts>,
  ): ReadonlySet<number> {
    const mandated = (this.#coverages.get(window) ?? []).filter(coverage => {
      const counts = routes.get(coverage.serviceId);
      const hasDeployed = counts !== undefined && totalOf(counts) > 0;
      return (
        isWhole(coverage) ||
        isMandatedIn(
          coverage.ranges,
          window,
          hasDeployed ? this.#daysIn(coverage) : [],
        )
      );
    });
    return new Set(mandated.map(({ serviceId }) => serviceId));
  }

  #daysIn({ serviceId, window }: Coverage): Day[] {
    return (this.#days.get(serviceId) ?? []).filter(
      day => window.from <= day && day < window.to,
    );
  }
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
    const coverages = new Map(
      windows.map(placed => [
        placed.window,
        this.#coverIn(placed, register, tier),
      ]),
    );
    // Where a mandate holds for a whole window the days do not matter, so they
    // are asked for only around its beginning and its end.
    const partial = [...coverages.values()]
      .flat()
      .filter(coverage => !isWhole(coverage));
    const days =
      partial.length === 0
        ? new Map<number, Day[]>()
        : await this.#options.activity.deploymentDays(
            [...new Set(partial.map(({ serviceId }) => serviceId))],
            [...new Set(partial.map(({ window }) => window))],
            tier,
          );
    return new MandatedServices(coverages, days);
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

  #coverIn(
    { window, placed, tree }: PlacedWindow,
    register: MandateRegister,
    tier: Tier,
  ): Coverage[] {
    if (register.mandates.length === 0) {
      return [];
    }
    const { timeZone } = this.#options.config;
    return placed.flatMap(candidate => {
      const ranges = mandatedRangesOf(candidate, window, {
        register,
        tree,
        tier,
        timeZone,
      });
      return ranges.length === 0
        ? []
        : [{ serviceId: candidate.service.id, window, ranges }];
    });
  }
}
