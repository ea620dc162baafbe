import { AuditorService } from '@backstage/backend-plugin-api';
import {
  CommentThemes,
  footfallSurveyCommentsReadPermission,
  footfallSurveyManagePermission,
  SurveyComments,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { CommentService } from './CommentService';
import { PlatformTeamAccess } from './PlatformTeamAccess';

/** Whoever reads what people wrote must be allowed to; tagging leaves a trail. */
export class AuthorizedCommentService {
  readonly #inner: CommentService;
  readonly #caller: Caller;
  readonly #access: PlatformTeamAccess;
  readonly #auditor: AuditorService;

  constructor(
    inner: CommentService,
    caller: Caller,
    access: PlatformTeamAccess,
    auditor: AuditorService,
  ) {
    this.#inner = inner;
    this.#caller = caller;
    this.#access = access;
    this.#auditor = auditor;
  }

  async list(waveId: string): Promise<SurveyComments> {
    await this.#access.require(
      this.#caller,
      footfallSurveyCommentsReadPermission,
    );
    return {
      ...(await this.#inner.list(waveId)),
      mayTag: await this.#access.may(
        this.#caller,
        footfallSurveyManagePermission,
      ),
    };
  }

  async tag(id: string, themes: CommentThemes) {
    return audited(
      this.#auditor,
      {
        eventId: 'survey-change',
        actionType: 'tag-comment',
        by: this.#caller.ref,
        meta: { id, ...themes },
      },
      async () => {
        for (const permission of [
          footfallSurveyCommentsReadPermission,
          footfallSurveyManagePermission,
        ]) {
          await this.#access.require(this.#caller, permission);
        }
        return this.#inner.tag(id, themes);
      },
    );
  }
}
