import {
  DayRange,
  MandateContext,
  mandatedRangesOf,
  PlacedService,
  TeamTree,
} from '@footfall/backstage-plugin-footfall-common';

/**
 * The days on which services were mandated, over all the windows of a question.
 * Most services stand in each window as they stood in the one before, so that
 * their days are worked out once and not for every week of a year.
 */
export class MandateCalendar {
  readonly #range: DayRange;
  readonly #context: Omit<MandateContext, 'tree'>;
  readonly #known = new Map<
    TeamTree,
    Map<PlacedService, readonly DayRange[]>
  >();

  constructor(range: DayRange, context: Omit<MandateContext, 'tree'>) {
    this.#range = range;
    this.#context = context;
  }

  rangesOf(placed: PlacedService, tree: TeamTree): readonly DayRange[] {
    const inTree = this.#knownIn(tree);
    const known = inTree.get(placed);
    if (known) {
      return known;
    }
    const context = { ...this.#context, tree };
    const ranges = mandatedRangesOf(placed, this.#range, context);
    inTree.set(placed, ranges);
    return ranges;
  }

  #knownIn(tree: TeamTree) {
    const known = this.#known.get(tree) ?? new Map();
    this.#known.set(tree, known);
    return known;
  }
}
