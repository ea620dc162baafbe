import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  ParsedNewSurvey,
  ParsedPastWave,
  SurveyList,
  SurveyRecord,
  SurveyState,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import {
  presentedTemplates,
  presentSurvey,
  presentWave,
} from './presentSurveys';
import { StoredSurvey, SurveyChange, SurveyStore } from './SurveyStore';
import { WaveOpener } from './WaveOpener';
import { WaveService } from './WaveService';
import { StoredWave, WaveStore } from './WaveStore';

export interface SurveyService {
  list(): Promise<Omit<SurveyList, 'mayManage' | 'mayReadComments'>>;
  create(survey: ParsedNewSurvey, by: string): Promise<SurveyRecord>;
  /**
   * Changes a survey from its next wave on: a wave that is open stays as it is.
   *
   * @throws NotFoundError where there is none; ConflictError where it has ended.
   */
  edit(id: string, survey: ParsedNewSurvey, by: string): Promise<SurveyRecord>;
  /**
   * @throws NotFoundError where there is none; ConflictError where it has ended.
   */
  setState(id: string, state: SurveyState, by: string): Promise<SurveyRecord>;
  /** Opens a wave today: see {@link WaveService.openNow}. */
  openWave(surveyId: string): Promise<WaveRecord>;
  /** Takes in a wave held elsewhere: see {@link WaveService.recordPast}. */
  recordPastWave(surveyId: string, past: ParsedPastWave): Promise<WaveRecord>;
  /** Closes a wave before its day: see {@link WaveService.closeNow}. */
  closeWave(waveId: string): Promise<WaveRecord>;
}

export interface DefaultSurveyServiceOptions {
  readonly surveys: SurveyStore;
  readonly waves: WaveStore;
  readonly opener: Pick<WaveOpener, 'planNext'>;
  readonly waveService: WaveService;
  readonly nowMs: () => number;
}

export class DefaultSurveyService implements SurveyService {
  readonly #options: DefaultSurveyServiceOptions;

  constructor(options: DefaultSurveyServiceOptions) {
    this.#options = options;
  }

  async list() {
    const { surveys, waves } = this.#options;
    const all = await waves.list();
    const answered = await waves.countAnswered();
    const stored = await surveys.list();
    return {
      surveys: stored.map(survey =>
        this.#present(
          survey,
          all.filter(({ surveyId }) => surveyId === survey.id),
          answered,
        ),
      ),
      templates: presentedTemplates(),
    };
  }

  async create(definition: ParsedNewSurvey, by: string) {
    const { nowMs, surveys } = this.#options;
    const survey: StoredSurvey = {
      id: randomUUID(),
      state: 'active',
      definition,
      createdBy: by,
      createdMs: nowMs(),
      changedBy: by,
      changedMs: nowMs(),
    };
    await surveys.insert(survey);
    return this.#get(survey.id);
  }

  async edit(id: string, definition: ParsedNewSurvey, by: string) {
    return this.#change(id, by, { definition });
  }

  async setState(id: string, state: SurveyState, by: string) {
    return this.#change(id, by, { state });
  }

  async openWave(surveyId: string) {
    return presentWave(await this.#options.waveService.openNow(surveyId), 0);
  }

  async recordPastWave(surveyId: string, past: ParsedPastWave) {
    const { waveService } = this.#options;
    return presentWave(await waveService.recordPast(surveyId, past), 0);
  }

  async closeWave(waveId: string) {
    return presentWave(await this.#options.waveService.closeNow(waveId), 0);
  }

  async #change(
    id: string,
    by: string,
    change: Partial<Pick<SurveyChange, 'definition' | 'state'>>,
  ): Promise<SurveyRecord> {
    const { nowMs, surveys } = this.#options;
    await this.#find(id);
    const isChanged = await surveys.update(id, {
      ...change,
      changedBy: by,
      changedMs: nowMs(),
    });
    if (!isChanged) {
      throw new ConflictError('This survey has ended; make a new one');
    }
    return this.#get(id);
  }

  async #find(id: string): Promise<StoredSurvey> {
    const survey = await this.#options.surveys.find(id);
    if (!survey) {
      throw new NotFoundError(`There is no survey '${id}'`);
    }
    return survey;
  }

  async #get(id: string): Promise<SurveyRecord> {
    const { waves } = this.#options;
    return this.#present(
      await this.#find(id),
      await waves.list(id),
      await waves.countAnswered(),
    );
  }

  #present(
    survey: StoredSurvey,
    waves: readonly StoredWave[],
    answered: ReadonlyMap<string, number>,
  ): SurveyRecord {
    return presentSurvey(
      survey,
      waves.map(wave => presentWave(wave, answered.get(wave.id) ?? 0)),
      this.#options.opener.planNext(survey, waves),
    );
  }
}
