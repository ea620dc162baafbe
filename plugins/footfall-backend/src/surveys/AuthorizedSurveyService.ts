import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import {
  footfallSurveyCommentsReadPermission,
  footfallSurveyManagePermission,
  footfallSurveyResultsReadPermission,
  ParsedNewSurvey,
  ParsedPastWave,
  SurveyList,
  SurveyState,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { PlatformTeamAccess } from './PlatformTeamAccess';
import { SurveyService } from './SurveyService';

/** Everybody sees surveys; whoever changes one leaves a trail. */
export class AuthorizedSurveyService {
  readonly #inner: SurveyService;
  readonly #caller: Caller;
  readonly #access: PlatformTeamAccess;
  readonly #auditor: AuditorService;

  constructor(
    inner: SurveyService,
    caller: Caller,
    access: PlatformTeamAccess,
    auditor: AuditorService,
  ) {
    this.#inner = inner;
    this.#caller = caller;
    this.#access = access;
    this.#auditor = auditor;
  }

  async list(): Promise<SurveyList> {
    await this.#caller.require(footfallSurveyResultsReadPermission);
    const may = (permission: Parameters<PlatformTeamAccess['may']>[1]) =>
      this.#access.may(this.#caller, permission);
    return {
      ...(await this.#inner.list()),
      mayManage: await may(footfallSurveyManagePermission),
      mayReadComments: await may(footfallSurveyCommentsReadPermission),
    };
  }

  async create(survey: ParsedNewSurvey) {
    return this.#change('create', { title: survey.title }, by =>
      this.#inner.create(survey, by),
    );
  }

  async edit(id: string, survey: ParsedNewSurvey) {
    return this.#change('edit', { id, title: survey.title }, by =>
      this.#inner.edit(id, survey, by),
    );
  }

  async setState(id: string, state: SurveyState) {
    return this.#change('set-state', { id, state }, by =>
      this.#inner.setState(id, state, by),
    );
  }

  async openWave(surveyId: string) {
    return this.#change('open-wave', { surveyId }, () =>
      this.#inner.openWave(surveyId),
    );
  }

  async recordPastWave(surveyId: string, past: ParsedPastWave) {
    const { opensOn, closesOn } = past;
    return this.#change(
      'record-past-wave',
      { surveyId, opensOn, closesOn },
      () => this.#inner.recordPastWave(surveyId, past),
    );
  }

  async closeWave(waveId: string) {
    return this.#change('close-wave', { waveId }, () =>
      this.#inner.closeWave(waveId),
    );
  }

  async #change<T>(
    actionType: string,
    meta: JsonObject,
    change: (by: string) => Promise<T>,
  ): Promise<T> {
    const by = this.#caller.ref;
    return audited(
      this.#auditor,
      { eventId: 'survey-change', actionType, by, meta },
      async () => {
        await this.#access.require(
          this.#caller,
          footfallSurveyManagePermission,
        );
        return change(by);
      },
    );
  }
}
