import {
  addDays,
  chooseInvited,
  Day,
  dayOfInstant,
  daysOfWave,
  Invitation,
  PastAsk,
  planWave,
  startOfDay,
  WavePlan,
} from '@footfall/backstage-plugin-footfall-common';
import { randomUUID } from 'node:crypto';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { FootfallConfig } from '../config';
import { groupsAbove } from './groupsAbove';
import { luckOf } from './luckOf';
import { RespondentReader, Respondents } from './RespondentReader';
import { StoredSurvey } from './SurveyStore';
import { NewWave, StoredWave, StoreOutcome, WaveStore } from './WaveStore';

export interface WaveOpenerOptions {
  readonly waves: WaveStore;
  readonly respondents: RespondentReader;
  readonly catalog: Pick<CatalogHistoryService, 'isSettled'>;
  readonly config: Pick<
    FootfallConfig,
    'catalog' | 'surveys' | 'timeZone' | 'workingDays'
  >;
  readonly nowMs: () => number;
}

/** Why no wave was opened, or that one was. */
export type OpeningOutcome =
  | StoreOutcome
  | 'not-due'
  | 'one-is-open'
  | 'catalog-not-settled';

/** What a wave is made of. */
interface Preparation {
  readonly survey: StoredSurvey;
  readonly waves: readonly StoredWave[];
  readonly plan: WavePlan;
  readonly respondents: Respondents;
  readonly asks: readonly PastAsk[];
}

function countByGroup(
  invitations: readonly Invitation[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { groupRef } of invitations) {
    counts.set(groupRef, (counts.get(groupRef) ?? 0) + 1);
  }
  return counts;
}

/** Opens waves, and fixes who is asked. */
export class WaveOpener {
  readonly #options: WaveOpenerOptions;

  constructor(options: WaveOpenerOptions) {
    this.#options = options;
  }

  /** When the next wave of a survey opens by itself. */
  planNext(
    { definition, state }: StoredSurvey,
    waves: readonly StoredWave[],
  ): WavePlan | null {
    return state === 'active'
      ? planWave(
          definition,
          lastDueDayOf(waves),
          this.#today(),
          this.#options.config.workingDays.holidays,
        )
      : null;
  }

  async openIfDue(
    survey: StoredSurvey,
    waves: readonly StoredWave[],
  ): Promise<OpeningOutcome> {
    const { config, nowMs } = this.#options;
    const plan = this.planNext(survey, waves);
    if (plan === null) {
      return 'not-due';
    }
    const opensMs =
      startOfDay(plan.opensOn, config.timeZone) +
      config.surveys.openingMinute * 60_000;
    return nowMs() < opensMs ? 'not-due' : this.#open(survey, waves, plan);
  }

  /**
   * Opens one at once, whatever the cadence says and whether or not another was
   * held today. The cadence counts it for its day.
   */
  async openNow(
    survey: StoredSurvey,
    waves: readonly StoredWave[],
  ): Promise<OpeningOutcome> {
    const today = this.#today();
    const { workingDays } = this.#options.config;
    return this.#open(survey, waves, {
      ...daysOfWave(survey.definition, today, today, workingDays.holidays),
      opensOn: today,
    });
  }

  async #open(
    survey: StoredSurvey,
    waves: readonly StoredWave[],
    plan: WavePlan,
  ): Promise<OpeningOutcome> {
    const { catalog, waves: store } = this.#options;
    if (waves.some(({ state }) => state !== 'closed')) {
      return 'one-is-open';
    }
    if (!(await catalog.isSettled())) {
      return 'catalog-not-settled';
    }
    const { quiet } = survey.definition;
    const restDays = Math.max(quiet.sameSurveyDays, quiet.otherSurveysDays);
    const respondents = await this.#options.respondents.read();
    return store.open(addDays(plan.opensOn, -restDays), asks =>
      this.#prepare({ survey, waves, plan, respondents, asks }),
    );
  }

  #prepare({ survey, waves, plan, respondents, asks }: Preparation): NewWave {
    const { config, nowMs } = this.#options;
    const { id: surveyId, definition } = survey;
    const { people, tree } = respondents;
    const { invitations, resting } = chooseInvited(people, {
      surveyId,
      survey: definition,
      today: plan.opensOn,
      tree,
      teamTypes: config.catalog.teamTypes,
      asks,
      luckOf: personRef => luckOf(surveyId, personRef),
    });
    return {
      wave: {
        ...plan,
        id: randomUUID(),
        surveyId,
        number: Math.max(0, ...waves.map(({ number }) => number)) + 1,
        definition,
        state: 'open',
        openedMs: nowMs(),
        closedMs: null,
        minRespondents: config.surveys.minRespondents,
        invited: invitations.length,
        resting,
        answered: null,
      },
      groups: groupsAbove(countByGroup(invitations), tree),
      invitations,
    };
  }

  #today(): Day {
    const { config, nowMs } = this.#options;
    return dayOfInstant(nowMs(), config.timeZone);
  }
}

function lastDueDayOf(waves: readonly StoredWave[]): Day | null {
  return waves.reduce<Day | null>(
    (last, { dueOn }) => (last === null || dueOn > last ? dueOn : last),
    null,
  );
}
