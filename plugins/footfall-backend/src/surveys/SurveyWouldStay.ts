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

  async read(to: Day): Promise<readonly WouldStayCell[] | null> {
    const { config, figures, waves } = this.#options;
    const beforeMs = startOfDay(addDays(to, 1), config.timeZone);
    const last = (await waves.list())
      .filter(
        wave =>
          wave.state === 'closed' &&
          questionOf(wave) !== undefined &&
          (wave.closedMs ?? Infinity) < beforeMs,
      )
      .sort((a, b) => (a.closedMs ?? 0) - (b.closedMs ?? 0))
      .pop();
    return last ? cellsOf(await figures.read(last)) : null;
  }
}
