import { NotAllowedError } from '@backstage/errors';
import {
  footfallSurveyRespondPermission,
  SurveyAnswers,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { AnswerService } from './AnswerService';

/**
 * Everybody answers for themselves only. There is no trail of it in the audit
 * log: who answered when is part of what is kept quiet.
 */
export class AuthorizedAnswerService {
  readonly #inner: AnswerService;
  readonly #caller: Caller;

  constructor(inner: AnswerService, caller: Caller) {
    this.#inner = inner;
    this.#caller = caller;
  }

  async mine() {
    return this.#inner.listOf(await this.#requirePerson());
  }

  async answer(waveId: string, answers: SurveyAnswers) {
    return this.#inner.answer(waveId, await this.#requirePerson(), answers);
  }

  async decline(waveId: string) {
    return this.#inner.decline(waveId, await this.#requirePerson());
  }

  async #requirePerson(): Promise<string> {
    await this.#caller.require(footfallSurveyRespondPermission);
    if (this.#caller.isService) {
      throw new NotAllowedError('Surveys are for people to answer');
    }
    // Some sign-in resolvers keep the capitals of a name; the catalog does not.
    return this.#caller.ref.toLocaleLowerCase('en-US');
  }
}
