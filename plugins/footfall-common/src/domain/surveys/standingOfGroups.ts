import { ORGANISATION_KEY } from '../adoption/groupings';
import { createTeamTree } from '../teams';
import { Cell, WaveGroup } from './formCells';

/** @public */
export const resultStatuses = [
  'shown',
  'too-few-answers',
  'nobody-asked',
  'no-answers',
  'not-closed',
] as const;

/**
 * Whether a result is told, and if not, why not. `too-few-answers` is also what
 * stands beside a Group that is too small; `no-answers` is said of a whole wave
 * only; results of a wave are told when it has closed.
 *
 * @public
 */
export type ResultStatus = (typeof resultStatuses)[number];

/**
 * What may be told of a set of people, and the cells that it is told of.
 *
 * @public
 */
export interface GroupStanding {
  readonly status: ResultStatus;
  readonly cells: readonly Cell[];
  /** `null` where it is not told. */
  readonly invited: number | null;
}

/** @public */
export interface CountedWave {
  readonly groups: readonly WaveGroup[];
  readonly cells: readonly Cell[];
  /** How many answered in all. */
  readonly answered: number;
}

const hidden: GroupStanding = {
  status: 'too-few-answers',
  cells: [],
  invited: null,
};
const notAsked: GroupStanding = {
  status: 'nobody-asked',
  cells: [],
  invited: 0,
};

/**
 * How each Group of a wave stands. A Group is shown where its people fill whole
 * cells.
 *
 * @public
 */
export class WaveStandings {
  readonly #wave: CountedWave;
  readonly #lineageOf: (ref: string) => readonly string[];
  readonly #standings = new Map<string, GroupStanding>();

  constructor(wave: CountedWave) {
    this.#wave = wave;
    this.#lineageOf = createTeamTree(wave.groups).lineageOf;
  }

  /** All who were asked. */
  get organisation(): GroupStanding {
    const { answered, groups } = this.#wave;
    const standing = this.#standingOf(groups);
    return standing.status === 'too-few-answers' && answered === 0
      ? { ...standing, status: 'no-answers' }
      : standing;
  }

  /** A Group with all below it. */
  ofGroup(ref: string): GroupStanding {
    const known = this.#standings.get(ref);
    if (known) {
      return known;
    }
    const standing = this.#standingOf(
      this.#wave.groups.filter(group => this.isWithin(group.ref, ref)),
    );
    this.#standings.set(ref, standing);
    return standing;
  }

  /**
   * The people whose own Group is of a type, as far as they fill cells with
   * nobody of another.
   */
  ofType(type: string): GroupStanding {
    return this.#within(this.#wave.groups.filter(group => group.type === type));
  }

  /** Those who share a cell with people of another type. */
  get mixedTypes(): GroupStanding {
    const { cells, groups } = this.#wave;
    const typeOf = new Map(groups.map(({ ref, type }) => [ref, type]));
    const mixed = cells.filter(
      ({ groupRefs }) =>
        new Set(groupRefs.map(ref => typeOf.get(ref))).size > 1,
    );
    const refs = new Set(mixed.flatMap(({ groupRefs }) => groupRefs));
    return this.#standingOf(groups.filter(({ ref }) => refs.has(ref)));
  }

  /** Whether a Group is another, or below it. */
  isWithin(ref: string, above: string): boolean {
    return this.#lineageOf(ref).includes(above);
  }

  /** The nearest Group above that is shown, or the organisation. */
  shownAbove(ref: string): string {
    return (
      this.#lineageOf(ref)
        .slice(1)
        .find(above => this.ofGroup(above).status === 'shown') ??
      ORGANISATION_KEY
    );
  }

  #standingOf(groups: readonly WaveGroup[]): GroupStanding {
    const within = this.#within(groups);
    const counted = within.cells.flatMap(({ groupRefs }) => groupRefs).length;
    const asked = groups.filter(({ invited }) => invited > 0);
    return asked.length > 0 && counted < asked.length ? hidden : within;
  }

  /** The cells that hold none but the people of some Groups. */
  #within(groups: readonly WaveGroup[]): GroupStanding {
    const asked = new Map(
      groups
        .filter(({ invited }) => invited > 0)
        .map(({ ref, invited }) => [ref, invited]),
    );
    if (asked.size === 0) {
      return notAsked;
    }
    const cells = this.#wave.cells.filter(({ groupRefs }) =>
      groupRefs.every(ref => asked.has(ref)),
    );
    return cells.length === 0
      ? hidden
      : {
          status: 'shown',
          cells,
          invited: cells
            .flatMap(({ groupRefs }) => groupRefs)
            .reduce((sum, ref) => sum + (asked.get(ref) ?? 0), 0),
        };
  }
}
