import { NotFoundError } from '@backstage/errors';
import { SurveyApi } from '@footfall/backstage-plugin-footfall-common';

async function refuse(): Promise<never> {
  throw new NotFoundError('There is no such survey here');
}

/** An organisation that asks nobody anything. */
export const noSurveys: SurveyApi = {
  getSurveys: async () => ({
    surveys: [],
    templates: [],
    mayManage: false,
    mayReadComments: false,
  }),
  createSurvey: refuse,
  editSurvey: refuse,
  setSurveyState: refuse,
  openWave: refuse,
  recordPastWave: refuse,
  closeWave: refuse,
  getMySurveys: async () => ({ surveys: [] }),
  answerSurvey: refuse,
  declineSurvey: refuse,
  getWaveResults: refuse,
  exportWaveResults: refuse,
  getSurveyHistory: refuse,
  exportSurveyHistory: refuse,
  getSurveyComments: refuse,
  tagComment: refuse,
};
