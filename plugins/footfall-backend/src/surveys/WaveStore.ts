import {
  Cell,
  CellTally,
  Day,
  Invitation,
  LabelledComment,
  PastAsk,
  SurveyAnswers,
  SurveyDefinition,
  WaveGroup,
  WavePlan,
  WaveState,
} from '@footfall/backstage-plugin-footfall-common';

export interface StoredWave extends WavePlan {
  readonly id: string;
  readonly surveyId: string;
  readonly number: number;
  /** The survey as it was when the wave opened. */
  readonly definition: SurveyDefinition;
  readonly state: WaveState;
  readonly openedMs: number;
  readonly closedMs: number | null;
  readonly minRespondents: number;
  readonly invited: number;
  readonly resting: number;
  /** `null` until it has closed. */
  readonly answered: number | null;
}

/** A wave with the people and the Groups of its first day. */
export interface NewWave {
  readonly wave: StoredWave;
  readonly groups: readonly WaveGroup[];
  readonly invitations: readonly Invitation[];
}

/** An answer that cannot be told whose it is, as far as that goes. */
export interface GivenAnswer {
  readonly groupRef: string;
  readonly answers: SurveyAnswers;
}

/** What is left of the answers of a wave when it has closed. */
export interface SealedWave {
  readonly cells: readonly Cell[];
  readonly tallies: readonly CellTally[];
  readonly comments: readonly LabelledComment[];
}

/** A wave that is over, with what was answered. */
export interface PastWaveAnswers {
  readonly wave: StoredWave;
  readonly groups: readonly WaveGroup[];
  readonly answers: readonly GivenAnswer[];
}

/** What came of opening a wave. */
export type StoreOutcome = 'opened' | 'nobody-to-ask' | 'opened-elsewhere';

export interface WaveStore {
  /** The oldest first; of one survey, or of all. */
  list(surveyId?: string): Promise<StoredWave[]>;
  find(id: string): Promise<StoredWave | undefined>;
  /**
   * Opens a wave while no other one is being opened: two surveys that are due at
   * once do not both ask the same people.
   *
   * @param since - from when on it matters who was asked
   * @param prepare - makes the wave, by who was asked since
   */
  open(
    since: Day,
    prepare: (asks: readonly PastAsk[]) => NewWave,
  ): Promise<StoreOutcome>;
  /**
   * Stores a wave that is over, to be closed. @returns whether it was: not where
   * the survey has a wave open, or had one of that number
   */
  record(past: PastWaveAnswers): Promise<boolean>;
  /** Takes no more answers. @returns whether the wave was open until now */
  startClosing(id: string): Promise<boolean>;
  /**
   * Seals the answers of a wave that is closing, destroys its key and makes it
   * closed, all or nothing.
   *
   * @returns whether it was this call that did so
   */
  close(
    id: string,
    nowMs: number,
    seal: (
      groups: readonly WaveGroup[],
      answers: readonly GivenAnswer[],
    ) => SealedWave,
  ): Promise<boolean>;
  /** How many have answered the waves that are not closed. */
  countAnswered(): Promise<ReadonlyMap<string, number>>;
  /** Forgets who was asked before a day, by waves that have closed. */
  forgetAsks(before: Day): Promise<void>;
  /**
   * Closed waves whose scores nobody was handed yet, those of a survey by their
   * number: clocks differ, and can go back.
   */
  listUnreported(): Promise<StoredWave[]>;
  recordReported(id: string, nowMs: number): Promise<void>;
}
