import {
  footfallAdoptionReadPermission,
  ParsedAdoptionQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { TeamResultAccess } from '../surveys/TeamResultAccess';
import { AdoptionService } from './AdoptionService';
import { teamsToldOf, withholdTeamAnswers } from './withholdTeamAnswers';

/**
 * Whoever reads adoption must be allowed to; what a team answered to a survey is
 * told to those who have to do with it.
 */
export class AuthorizedAdoptionService implements AdoptionService {
  readonly #inner: AdoptionService;
  readonly #caller: Caller;
  readonly #teamResults: TeamResultAccess;

  constructor(
    inner: AdoptionService,
    caller: Caller,
    teamResults: TeamResultAccess,
  ) {
    this.#inner = inner;
    this.#caller = caller;
    this.#teamResults = teamResults;
  }

  async report(query: ParsedAdoptionQuery) {
    await this.#caller.require(footfallAdoptionReadPermission);
    const report = await this.#inner.report(query);
    const teams = teamsToldOf(report, query.team);
    if (teams.length === 0) {
      return report;
    }
    const readable = await this.#teamResults.readable(this.#caller, teams);
    return withholdTeamAnswers(report, query.team, ref => readable.has(ref));
  }
}
