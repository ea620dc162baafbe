import {
  addDays,
  createTeamTree,
  Day,
  startOfDay,
  WouldStayCell,
} from '@footfall/backstage-plugin-footfall-common';
import { WouldStayReader } from '../adoption/WouldStayReader';
import { FootfallConfig } from '../config';
import { WaveFigureReader } from './WaveFigureReader';
import { WaveFigures } from './WaveFigures';
import { StoredWave, WaveStore } from './WaveStore';

export interface SurveyWouldStayOptions {
  readonly waves: Pick<WaveStore, 'list'>;
  readonly figures: WaveFigureReader;
  readonly config: Pick<FootfallConfig, 'timeZone'>;
}

const questionOf = ({ definition }: StoredWave) =>
  definition.questions.find(({ kind }) => kind === 'wouldStay');

function cellsOf({ stored, wave }: WaveFigures): WouldStayCell[] {
  const { lineageOf } = createTeamTree(stored.groups);
  const questionId = questionOf(wave)?.id;
  return stored.cells.map(({ id, n, groupRefs }) => ({
    lineages: groupRefs.map(lineageOf),
    n,
    yes: stored.tallies
      .filter(
        tally =>
          tally.cell === id &&
          tally.questionId === questionId &&
          tally.value === 1,
      )
      .reduce((sum, { count }) => sum + count, 0),
  }));
}

/** Answers the adoption figures from the last wave that asked who would stay. */
export class SurveyWouldStay implements WouldStayReader {
  readonly #options: SurveyWouldStayOptions;

  constructor(options: SurveyWouldStayOptions) {
    this.#options = options;
  }

  async read(ends: readonly Day[]) {
    const { config, waves } = this.#options;
    const closed = (await waves.list())
      .filter(wave => wave.state === 'closed' && questionOf(wave) !== undefined)
      .sort((a, b) => (a.closedMs ?? 0) - (b.closedMs ?? 0));
    const lastBefore = ends.map(end => {
      const beforeMs = startOfDay(addDays(end, 1), config.timeZone);
      return closed.findLast(
        ({ closedMs }) => (closedMs ?? Infinity) < beforeMs,
      );
    });
    const cells = await this.#cellsOf(
      new Set(lastBefore.flatMap(wave => wave ?? [])),
    );
    return lastBefore.map(wave => (wave && cells.get(wave)) ?? null);
  }

  async #cellsOf(waves: ReadonlySet<StoredWave>) {
    const { figures } = this.#options;
    return new Map(
      await Promise.all(
        [...waves].map(
          async wave => [wave, cellsOf(await figures.read(wave))] as const,
        ),
      ),
    );
  }
}
