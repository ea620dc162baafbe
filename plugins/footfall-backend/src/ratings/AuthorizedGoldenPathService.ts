import {
  footfallAdoptionReadPermission,
  footfallRatingCommentReadPermission,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { GoldenPathService } from './GoldenPathService';

/**
 * Figures are for whoever reads adoption. What people wrote is for the platform
 * team, whether or not the app asks for permissions: a policy can narrow that.
 */
export class AuthorizedGoldenPathService implements GoldenPathService {
  readonly #inner: GoldenPathService;
  readonly #caller: Caller;
  readonly #platformTeam: string | null;

  constructor(
    inner: GoldenPathService,
    caller: Caller,
    platformTeam: string | null,
  ) {
    this.#inner = inner;
    this.#caller = caller;
    this.#platformTeam = platformTeam;
  }

  async list() {
    await this.#caller.require(footfallAdoptionReadPermission);
    return this.#inner.list();
  }

  async ease(templateRef: string) {
    await this.#caller.require(footfallAdoptionReadPermission);
    const answer = await this.#inner.ease(templateRef);
    return {
      ...answer,
      comments: (await this.#mayReadComments()) ? answer.comments : null,
    };
  }

  async #mayReadComments(): Promise<boolean> {
    const team = this.#platformTeam;
    const isOfPlatform =
      this.#caller.isService ||
      (team !== null && (await this.#caller.claims()).includes(team));
    return (
      isOfPlatform && this.#caller.may(footfallRatingCommentReadPermission)
    );
  }
}
