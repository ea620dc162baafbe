import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  NotFoundError,
  stringifyError,
} from '@backstage/errors';
import { ParsedPastWave } from '@footfall/backstage-plugin-footfall-common';
import { waitBriefly } from '../patience/waitBriefly';
import { SurveyStore, StoredSurvey } from './SurveyStore';
import { WaveCloser } from './WaveCloser';
import { WaveImporter } from './WaveImporter';
import { WaveNotifier } from './WaveNotifier';
import { OpeningOutcome, WaveOpener } from './WaveOpener';
import { WaveReporter } from './WaveReporter';
import { StoredWave, WaveStore } from './WaveStore';

export interface WaveService {
  /**
   * Closes, opens, tells and reports what is due. Any number of replicas may do
   * it at once, and each thing is done once.
   */
  runDue(): Promise<void>;
  /**
   * @throws NotFoundError where there is no such survey; ConflictError where
   * one is open, or nobody could be asked.
   */
  openNow(surveyId: string): Promise<StoredWave>;
  /**
   * Takes in a wave that was held elsewhere: see {@link WaveImporter.record}.
   *
   * @throws NotFoundError where there is no such survey.
   */
  recordPast(surveyId: string, past: ParsedPastWave): Promise<StoredWave>;
  /** @throws NotFoundError where there is no such wave. */
  closeNow(waveId: string): Promise<StoredWave>;
}

export interface DefaultWaveServiceOptions {
  readonly surveys: SurveyStore;
  readonly waves: WaveStore;
  readonly opener: WaveOpener;
  readonly importer: WaveImporter;
  readonly closer: WaveCloser;
  readonly notifier: WaveNotifier;
  readonly reporter: WaveReporter;
  readonly logger: LoggerService;
}

const refusals: Record<Exclude<OpeningOutcome, 'opened'>, string> = {
  'not-due': 'It is not due',
  'one-is-open': 'A wave of this survey is open already',
  'catalog-not-settled': 'The catalog was not seen whole yet; try again soon',
  'nobody-to-ask':
    'There is nobody to ask: the audience is empty, or all of it was asked lately. With fewer days of peace the survey asks again sooner',
  'opened-elsewhere': 'A wave of this survey was opened just now',
};

export class DefaultWaveService implements WaveService {
  readonly #options: DefaultWaveServiceOptions;
  /** Surveys whose wave is due and waits for somebody to ask. */
  readonly #waiting = new Set<string>();

  constructor(options: DefaultWaveServiceOptions) {
    this.#options = options;
  }

  async runDue(): Promise<void> {
    const { closer, notifier, reporter, surveys, waves } = this.#options;
    for (const wave of await this.#unclosedWaves()) {
      await this.#attempt(() => closer.closeIfDue(wave));
    }
    await this.#attempt(() => reporter.reportAll());
    await this.#attempt(() => closer.forgetAsks());
    for (const survey of await surveys.list()) {
      await this.#attempt(() => this.#openIfDue(survey));
    }
    for (const wave of await waves.list()) {
      if (!closer.hasEnded(wave)) {
        await this.#attempt(() => notifier.notifyIfDue(wave));
      }
    }
  }

  async openNow(surveyId: string): Promise<StoredWave> {
    const { notifier, opener, waves } = this.#options;
    const survey = await this.#getSurvey(surveyId);
    if (survey.state === 'ended') {
      throw new ConflictError('This survey has ended');
    }
    const outcome = await opener.openNow(survey, await waves.list(surveyId));
    if (outcome !== 'opened') {
      throw new ConflictError(refusals[outcome]);
    }
    const opened = await waves.list(surveyId);
    const wave = opened[opened.length - 1];
    await waitBriefly(this.#attempt(() => notifier.notifyIfDue(wave)));
    return wave;
  }

  async recordPast(
    surveyId: string,
    past: ParsedPastWave,
  ): Promise<StoredWave> {
    const { importer, waves } = this.#options;
    const survey = await this.#getSurvey(surveyId);
    const wave = await importer.record(
      survey,
      await waves.list(surveyId),
      past,
    );
    return this.#close(wave);
  }

  async closeNow(waveId: string): Promise<StoredWave> {
    return this.#close(await this.#get(waveId));
  }

  async #close(wave: StoredWave): Promise<StoredWave> {
    const { closer, reporter } = this.#options;
    await closer.close(wave);
    await this.#attempt(() => reporter.reportAll());
    return this.#get(wave.id);
  }

  async #openIfDue(survey: StoredSurvey) {
    const { opener, waves } = this.#options;
    const outcome = await opener.openIfDue(survey, await waves.list(survey.id));
    this.#sayWhetherItWaits(survey, outcome);
  }

  /** Once each time: it is looked every few minutes, for weeks perhaps. */
  #sayWhetherItWaits(
    { definition, id }: StoredSurvey,
    outcome: OpeningOutcome,
  ) {
    if (outcome !== 'nobody-to-ask') {
      this.#waiting.delete(id);
      return;
    }
    if (!this.#waiting.has(id)) {
      this.#waiting.add(id);
      this.#options.logger.info(
        `A wave of the survey '${definition.title}' is due and waits. ${refusals[outcome]}`,
      );
    }
  }

  async #unclosedWaves(): Promise<StoredWave[]> {
    const waves = await this.#options.waves.list();
    return waves.filter(({ state }) => state !== 'closed');
  }

  async #getSurvey(id: string): Promise<StoredSurvey> {
    const survey = await this.#options.surveys.find(id);
    if (!survey) {
      throw new NotFoundError(`There is no survey '${id}'`);
    }
    return survey;
  }

  async #get(id: string): Promise<StoredWave> {
    const wave = await this.#options.waves.find(id);
    if (!wave) {
      throw new NotFoundError(`There is no wave '${id}'`);
    }
    return wave;
  }

  /** One survey that cannot be worked on does not hold up the others. */
  async #attempt(work: () => Promise<unknown>) {
    try {
      await work();
    } catch (error) {
      this.#options.logger.warn(
        `Surveys will be looked after again: ${stringifyError(error)}`,
      );
    }
  }
}
