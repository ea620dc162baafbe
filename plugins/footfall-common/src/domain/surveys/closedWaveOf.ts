import { ClosedWave, ClosedWaveTeam } from './ClosedWave';
import { WaveGroup } from './formCells';
import { WaveStandings } from './standingOfGroups';
import { SurveyDefinition } from './Survey';
import { summariseQuestion } from './summarise';
import { AnswerTally } from './tallies';

/**
 * What was counted in a cell.
 *
 * @public
 */
export interface CellTally extends AnswerTally {
  readonly cell: number;
}

/** @public */
export interface ClosedWaveFacts {
  readonly wave: Pick<
    ClosedWave,
    'waveId' | 'surveyId' | 'number' | 'openedMs' | 'closedMs'
  >;
  readonly survey: Pick<SurveyDefinition, 'title' | 'questions' | 'bar'>;
  readonly groups: readonly WaveGroup[];
  readonly standings: WaveStandings;
  readonly tallies: readonly CellTally[];
  readonly teamTypes: ReadonlySet<string>;
}

const tooFew = { n: 0, mean: null, nps: null, isEnough: false };

/**
 * What each team said, as whoever acts upon it may know it: of a team that is
 * too small nothing but that.
 *
 * @public
 */
export function closedWaveOf({
  wave,
  survey,
  groups,
  standings,
  tallies,
  teamTypes,
}: ClosedWaveFacts): ClosedWave {
  const question = survey.questions.find(({ kind }) => kind === 'recommend');
  const scoresOf = (ref: string): Omit<ClosedWaveTeam, 'teamRef' | 'title'> => {
    const { status, cells, invited } = standings.ofGroup(ref);
    if (status !== 'shown' || question === undefined) {
      return tooFew;
    }
    const ids = new Set(cells.map(({ id }) => id));
    const result = summariseQuestion(
      question,
      tallies.filter(({ cell }) => ids.has(cell)),
      invited ?? 0,
    );
    return result
      ? { n: result.n, mean: result.mean, nps: result.nps, isEnough: true }
      : tooFew;
  };
  return {
    ...wave,
    surveyTitle: survey.title,
    bar: survey.bar,
    teams: groups
      .filter(({ type }) => teamTypes.has(type))
      .map(({ ref, title }) => ({ teamRef: ref, title, ...scoresOf(ref) })),
  };
}
