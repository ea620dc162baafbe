import { InputError, NotFoundError } from '@backstage/errors';
import {
  GroupResult,
  HistoryRow,
  ParsedSurveyHistoryQuery,
  ParsedWaveResultsQuery,
  QuestionKind,
  SurveyHistory,
  WaveResults,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { optionalInstantOf } from '../database/columns';
import { presentWave } from './presentSurveys';
import { WaveFigureReader } from './WaveFigureReader';
import { WaveFigures } from './WaveFigures';
import { StoredWave, WaveStore } from './WaveStore';

export interface ResultService {
  /**
   * Teams that everybody who was asked in a wave is of, one within the other;
   * none where several were asked.
   *
   * @throws NotFoundError where there is no such wave.
   */
  soleTeamsOf(waveId: string): Promise<string[]>;
  /**
   * What groups that are large enough answered in a wave that has closed.
   *
   * @throws NotFoundError where there is no such wave; InputError where a Group
   * is to be cut by types.
   */
  results(waveId: string, query: ParsedWaveResultsQuery): Promise<WaveResults>;
  /**
   * The same of all waves of a survey, the main questions only.
   *
   * @throws NotFoundError where it has had no wave.
   */
  history(
    surveyId: string,
    query: ParsedSurveyHistoryQuery,
  ): Promise<SurveyHistory>;
}

export interface DefaultResultServiceOptions {
  readonly waves: Pick<WaveStore, 'countAnswered' | 'find' | 'list'>;
  readonly figures: WaveFigureReader;
  readonly config: Pick<FootfallConfig, 'catalog'>;
}

type Grouping = ParsedWaveResultsQuery['by'];

const questionOf = ({ questions }: GroupResult, wanted: QuestionKind) =>
  questions.find(({ kind }) => kind === wanted) ?? null;

function pointOf(waveId: string, result: GroupResult) {
  const { status, invited, n, responseRate } = result;
  return {
    waveId,
    status,
    invited,
    n,
    responseRate,
    recommend: questionOf(result, 'recommend'),
    satisfaction: questionOf(result, 'satisfaction'),
    wouldStay: questionOf(result, 'wouldStay'),
  };
}

const totalOf = (figures: WaveFigures, group: string | undefined) =>
  group === undefined ? figures.organisation : figures.ofGroup(group);

export class DefaultResultService implements ResultService {
  readonly #options: DefaultResultServiceOptions;

  constructor(options: DefaultResultServiceOptions) {
    this.#options = options;
  }

  async soleTeamsOf(waveId: string) {
    const { config, figures } = this.#options;
    const found = await figures.read(await this.#get(waveId));
    return found.holdersOf(config.catalog.teamTypes);
  }

  async results(waveId: string, { by, group }: ParsedWaveResultsQuery) {
    const { figures, waves } = this.#options;
    const wave = await this.#get(waveId);
    if (by === 'type' && group !== undefined) {
      throw new InputError('Types are told of the whole organisation only');
    }
    const answered = await waves.countAnswered();
    const found = await figures.read(wave);
    return {
      wave: presentWave(wave, answered.get(waveId) ?? 0),
      by,
      total: totalOf(found, group),
      rows: this.#rowsOf(found, by, group),
    };
  }

  async history(
    surveyId: string,
    { by, group }: ParsedSurveyHistoryQuery,
  ): Promise<SurveyHistory> {
    const waves = await this.#options.waves.list(surveyId);
    if (waves.length === 0) {
      throw new NotFoundError(`The survey '${surveyId}' has had no wave`);
    }
    const found = await Promise.all(
      waves.map(wave => this.#options.figures.read(wave)),
    );
    const last = found[found.length - 1];
    return {
      surveyId,
      title: last.wave.definition.title,
      waves: waves.map(({ id, number, opensOn, closesOn, closedMs }) => ({
        id,
        number,
        opensOn,
        closesOn,
        closedAt: optionalInstantOf(closedMs),
      })),
      total: rowOf(found, figures => totalOf(figures, group)),
      rows: this.#keysOf(found, by, group).map(key =>
        rowOf(found, figures => figures.ofGroup(key)),
      ),
    };
  }

  async #get(waveId: string): Promise<StoredWave> {
    const wave = await this.#options.waves.find(waveId);
    if (!wave) {
      throw new NotFoundError(`There is no wave '${waveId}'`);
    }
    return wave;
  }

  /** Groups that were there in some wave, those of the last one first. */
  #keysOf(
    found: readonly WaveFigures[],
    by: Grouping,
    group: string | undefined,
  ): string[] {
    const keys = [...found]
      .reverse()
      .flatMap(figures => this.#rowsOf(figures, by, group))
      .map(({ key }) => key);
    return [...new Set(keys)];
  }

  #rowsOf(
    figures: WaveFigures,
    by: Grouping,
    group: string | undefined,
  ): GroupResult[] {
    const { departmentTypes, teamTypes } = this.#options.config.catalog;
    const table: Record<Grouping, () => GroupResult[]> = {
      organisation: () => [],
      department: () => figures.groupsOf(departmentTypes, group),
      team: () => figures.groupsOf(teamTypes, group),
      type: () => figures.ofTypes(),
    };
    return table[by]();
  }
}

/** A row of the heat map, under the name that it had last. */
function rowOf(
  found: readonly WaveFigures[],
  resultIn: (figures: WaveFigures) => GroupResult,
): HistoryRow {
  const results = found.map(figures => ({
    wave: figures.wave,
    result: resultIn(figures),
  }));
  const named = [...results]
    .reverse()
    .find(({ result }) => result.title !== result.key);
  const { key, title } = (named ?? results[results.length - 1]).result;
  return {
    key,
    title,
    points: results.map(({ wave, result }) => pointOf(wave.id, result)),
  };
}
