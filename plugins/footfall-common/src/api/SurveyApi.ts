import { AnswerSubmission, MySurvey, MySurveys } from './surveyAnswers';
import {
  CommentThemes,
  SurveyComment,
  SurveyComments,
  SurveyHistory,
  SurveyHistoryQuery,
  WaveResults,
  WaveResultsQuery,
} from './surveyResults';
import {
  NewSurvey,
  PastWave,
  SurveyList,
  SurveyRecord,
  SurveyStateChange,
  WaveRecord,
} from './surveys';

/**
 * Surveys: asked in waves, answered under no name, told of groups that are large
 * enough.
 *
 * @public
 */
export interface SurveyApi {
  getSurveys(): Promise<SurveyList>;
  createSurvey(survey: NewSurvey): Promise<SurveyRecord>;
  /** A wave that is open stays as it is; the next one is held as it says now. */
  editSurvey(id: string, survey: NewSurvey): Promise<SurveyRecord>;
  setSurveyState(id: string, change: SurveyStateChange): Promise<SurveyRecord>;
  /** Opens a wave today, whatever the cadence says. */
  openWave(surveyId: string): Promise<WaveRecord>;
  /** Takes in a wave that was held elsewhere, the oldest first. */
  recordPastWave(surveyId: string, wave: PastWave): Promise<WaveRecord>;
  /** Closes a wave before its day. */
  closeWave(waveId: string): Promise<WaveRecord>;
  /** The waves that the caller can answer, answered ones among them. */
  getMySurveys(): Promise<MySurveys>;
  /** Answers, or answers otherwise. @throws ResponseError 409 once it closed */
  answerSurvey(waveId: string, answer: AnswerSubmission): Promise<MySurvey>;
  declineSurvey(waveId: string): Promise<MySurvey>;
  getWaveResults(
    waveId: string,
    query?: WaveResultsQuery,
  ): Promise<WaveResults>;
  exportWaveResults(waveId: string, query?: WaveResultsQuery): Promise<string>;
  /** Groups by waves: a heat map, and the line of everybody. */
  getSurveyHistory(
    surveyId: string,
    query?: SurveyHistoryQuery,
  ): Promise<SurveyHistory>;
  exportSurveyHistory(
    surveyId: string,
    query?: SurveyHistoryQuery,
  ): Promise<string>;
  getSurveyComments(waveId: string): Promise<SurveyComments>;
  tagComment(commentId: string, themes: CommentThemes): Promise<SurveyComment>;
}
