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

/** What somebody made of a survey, and when. */
export type SurveyChange = Pick<
  StoredSurvey,
  'state' | 'definition' | 'changedBy' | 'changedMs'
>;

export interface SurveyStore {
  /** The oldest first. */
  list(): Promise<StoredSurvey[]>;
  find(id: string): Promise<StoredSurvey | undefined>;
  insert(survey: StoredSurvey): Promise<void>;
  /** Waves that are open keep what they were opened with. */
  update(id: string, change: SurveyChange): Promise<void>;
}
