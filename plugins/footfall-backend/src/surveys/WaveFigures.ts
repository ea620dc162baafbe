import {
  AnswerTally,
  GroupResult,
  GroupStanding,
  ORGANISATION_KEY,
  summariseQuestion,
  WaveStandings,
} from '@footfall/backstage-plugin-footfall-common';
import { StoredResults } from './ResultStore';
import { StoredWave } from './WaveStore';

/** The key of those who share a cell with people of another type. */
export const MIXED_KEY = 'mixed';

/** The name of a row. */
export type RowName = Pick<GroupResult, 'key' | 'title' | 'type' | 'parentKey'>;

const hidden = {
  invited: null,
  n: null,
  responseRate: null,
};

/**
 * What is told of a wave. Every figure is made here, of whole cells: there is no
 * other way from what was answered to what is shown.
 */
export class WaveFigures {
  readonly wave: StoredWave;
  readonly stored: StoredResults;
  readonly #organisation: string;
  readonly #standings: WaveStandings;

  constructor(options: {
    wave: StoredWave;
    stored: StoredResults;
    organisation: string;
  }) {
    this.wave = options.wave;
    this.stored = options.stored;
    this.#organisation = options.organisation;
    this.#standings = new WaveStandings(options.stored);
  }

  get organisation(): GroupResult {
    return this.#present(
      {
        key: ORGANISATION_KEY,
        title: this.#organisation,
        type: null,
        parentKey: null,
      },
      this.#standings.organisation,
    );
  }

  /** A Group with all below it; one that was not in the wave under its ref. */
  ofGroup(ref: string): GroupResult {
    const group = this.#find(ref);
    const result = this.#present(
      {
        key: ref,
        title: this.titleOf(ref),
        type: group?.type ?? null,
        parentKey: group?.parentRef ?? null,
      },
      this.#standings.ofGroup(ref),
    );
    return result.status === 'too-few-answers'
      ? { ...result, foldedInto: this.#foldOf(ref) }
      : result;
  }

  /** The types of the Groups that people were asked as of. */
  ofTypes(): GroupResult[] {
    const asked = this.stored.groups.filter(({ invited }) => invited > 0);
    const types = [...new Set(asked.map(({ type }) => type))].sort();
    const nameOf = (key: string): RowName => ({
      key,
      title: key,
      type: null,
      parentKey: null,
    });
    const rows = types.map(type =>
      this.#present(nameOf(type), this.#standings.ofType(type)),
    );
    const mixed = this.#standings.mixedTypes;
    return mixed.status === 'shown'
      ? [...rows, this.#present(nameOf(MIXED_KEY), mixed)]
      : rows;
  }

  /** Groups of some types, by title; all of them, or those below one. */
  groupsOf(types: ReadonlySet<string>, above?: string): GroupResult[] {
    return this.stored.groups
      .filter(
        ({ ref, type }) =>
          types.has(type) &&
          (above === undefined || this.#standings.isWithin(ref, above)),
      )
      .map(({ ref }) => this.ofGroup(ref))
      .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }

  /**
   * The Groups of some types that hold everybody who was asked: where there are
   * any, what the organisation answered is what such a Group did.
   */
  holdersOf(types: ReadonlySet<string>): string[] {
    const { groups } = this.stored;
    const asked = groups.filter(({ invited }) => invited > 0);
    return groups
      .filter(
        ({ ref, type }) =>
          types.has(type) &&
          asked.every(group => this.#standings.isWithin(group.ref, ref)),
      )
      .map(({ ref }) => ref);
  }

  /** How a Group was called then; its ref where it was not in the wave. */
  titleOf(ref: string): string {
    return this.#find(ref)?.title ?? ref;
  }

  #find(ref: string) {
    return this.stored.groups.find(group => group.ref === ref);
  }

  #foldOf(ref: string) {
    const key = this.#standings.shownAbove(ref);
    return { key, title: this.#find(key)?.title ?? this.#organisation };
  }

  #present(name: RowName, standing: GroupStanding): GroupResult {
    const base = { ...name, foldedInto: null };
    if (this.wave.state !== 'closed') {
      return { ...base, ...hidden, questions: [], status: 'not-closed' };
    }
    if (standing.status !== 'shown') {
      const { status, invited } = standing;
      return { ...base, ...hidden, questions: [], status, invited };
    }
    const invited = standing.invited ?? 0;
    const n = standing.cells.reduce((sum, cell) => sum + cell.n, 0);
    return {
      ...base,
      status: 'shown',
      invited,
      n,
      responseRate: n / invited,
      questions: this.#questionsOf(standing, invited),
    };
  }

  #questionsOf({ cells }: GroupStanding, invited: number) {
    const ids = new Set(cells.map(({ id }) => id));
    const tallies: AnswerTally[] = this.stored.tallies.filter(({ cell }) =>
      ids.has(cell),
    );
    return this.wave.definition.questions
      .flatMap(question => summariseQuestion(question, tallies, invited) ?? [])
      .map(result => ({ ...result, distribution: [...result.distribution] }));
  }
}
