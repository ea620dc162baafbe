import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  MySurvey,
  MySurveys,
  SurveyAnswers,
  validateAnswers,
} from '@footfall/backstage-plugin-footfall-common';
import { AnswerOutcome, AnswerStore, Participation } from './AnswerStore';
import { WaveCloser } from './WaveCloser';
import { StoredWave, WaveStore } from './WaveStore';

export interface AnswerService {
  /** The waves that somebody can answer now. */
  listOf(personRef: string): Promise<MySurveys>;
  /**
   * Stores an answer, or another one in its place.
   *
   * @throws InputError where it does not fit the questions; NotFoundError where
   * there is no such wave or they are not invited; ConflictError once it closed.
   */
  answer(
    waveId: string,
    personRef: string,
    answers: SurveyAnswers,
  ): Promise<MySurvey>;
  /** Leaves it unanswered, and takes back what was. Throws as above. */
  decline(waveId: string, personRef: string): Promise<MySurvey>;
}

export interface DefaultAnswerServiceOptions {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly answers: AnswerStore;
  readonly closer: Pick<WaveCloser, 'hasEnded'>;
}

function present(
  { id, surveyId, closesOn, definition, minRespondents }: StoredWave,
  { status, answers }: Participation,
): MySurvey {
  return {
    waveId: id,
    surveyId,
    title: definition.title,
    questions: definition.questions.map(question => ({
      ...question,
      options: [...question.options],
    })),
    closesOn,
    minRespondents,
    status,
    answers: answers && { ...answers },
  };
}

const closed = () =>
  new ConflictError('This survey has closed and takes no more answers');
const notInvited = () =>
  new NotFoundError('You are not invited to this survey');

export class DefaultAnswerService implements AnswerService {
  readonly #options: DefaultAnswerServiceOptions;

  constructor(options: DefaultAnswerServiceOptions) {
    this.#options = options;
  }

  async listOf(personRef: string): Promise<MySurveys> {
    const { answers, closer, waves } = this.#options;
    const surveys: MySurvey[] = [];
    for (const participation of await answers.listOf(personRef)) {
      const wave = await waves.find(participation.waveId);
      if (wave && !closer.hasEnded(wave)) {
        surveys.push(present(wave, participation));
      }
    }
    return { surveys };
  }

  async answer(waveId: string, personRef: string, answers: SurveyAnswers) {
    const wave = await this.#findOpen(waveId);
    const valid = validateAnswers(wave.definition.questions, answers);
    const outcome = await this.#options.answers.save(waveId, personRef, valid);
    return this.#outcomeOf(wave, outcome, {
      waveId,
      status: 'answered',
      answers: valid,
    });
  }

  async decline(waveId: string, personRef: string) {
    const wave = await this.#findOpen(waveId);
    const outcome = await this.#options.answers.decline(waveId, personRef);
    return this.#outcomeOf(wave, outcome, {
      waveId,
      status: 'declined',
      answers: null,
    });
  }

  async #findOpen(waveId: string): Promise<StoredWave> {
    const { closer, waves } = this.#options;
    const wave = await waves.find(waveId);
    if (!wave) {
      throw new NotFoundError(`There is no wave '${waveId}'`);
    }
    // Its time can be over before anybody has come to close it.
    if (closer.hasEnded(wave)) {
      throw closed();
    }
    return wave;
  }

  #outcomeOf(
    wave: StoredWave,
    outcome: AnswerOutcome,
    participation: Participation,
  ): MySurvey {
    const table: Record<AnswerOutcome, () => MySurvey> = {
      stored: () => present(wave, participation),
      'not-open': () => {
        throw closed();
      },
      'not-invited': () => {
        throw notInvited();
      },
    };
    return table[outcome]();
  }
}
