import {
  SurveyDefinition,
  SurveyState,
} from '@footfall/backstage-plugin-footfall-common';

export interface StoredSurvey {
  readonly id: string;
  readonly state: SurveyState;
  readonly definition: SurveyDefinition;
  readonly createdBy: string;
  readonly createdMs: number;
  readonly changedBy: string;
  readonly changedMs: number;
}

/** What somebody made of a survey, and when; the rest stays as it is. */
export type SurveyChange = Partial<Pick<StoredSurvey, 'state' | 'definition'>> &
  Pick<StoredSurvey, 'changedBy' | 'changedMs'>;

export interface SurveyStore {
  /** The oldest first. */
  list(): Promise<StoredSurvey[]>;
  find(id: string): Promise<StoredSurvey | undefined>;
  insert(survey: StoredSurvey): Promise<void>;
  /**
   * Waves that are open keep what they were opened with.
   *
   * @returns whether there is such a survey that has not ended
   */
  update(id: string, change: SurveyChange): Promise<boolean>;
}
