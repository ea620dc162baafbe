import { SurveyAnswers } from '@footfall/backstage-plugin-footfall-common';

/** Where an invited person stands in a wave that is open. */
export type ParticipationStatus = 'asked' | 'answered' | 'declined';

export interface Participation {
  readonly waveId: string;
  readonly status: ParticipationStatus;
  readonly answers: SurveyAnswers | null;
}

/** What came of answering. */
export type AnswerOutcome = 'stored' | 'not-open' | 'not-invited';

export interface AnswerStore {
  /** The open waves that a person is invited to. */
  listOf(personRef: string): Promise<Participation[]>;
  /** Stores an answer, or another one in its place. */
  save(
    waveId: string,
    personRef: string,
    answers: SurveyAnswers,
  ): Promise<AnswerOutcome>;
  /** Takes back what was answered, if anything, and remembers not to remind. */
  decline(waveId: string, personRef: string): Promise<AnswerOutcome>;
}
