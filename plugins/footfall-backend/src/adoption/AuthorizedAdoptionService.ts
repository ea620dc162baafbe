import {
  footfallAdoptionReadPermission,
  ParsedAdoptionQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { TeamResultAccess } from '../surveys/TeamResultAccess';
import { AdoptionService } from './AdoptionService';
import { teamsToldOf, withholdTeamAnswers } from './withholdTeamAnswers';

const MAX_ROWS = 1000;

/** Figures whose order alone tells what teams answered. */
const madeOfAnswers = new Set<ParsedAdoptionQuery['sort']>([
  'earnedAdoption',
  'wouldStay',
]);

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
    const report = await this.#inner.report(await this.#inTellableOrder(query));
    const teams = teamsToldOf(report, query.team);
    if (teams.length === 0) {
      return report;
    }
    const readable = await this.#teamResults.readable(this.#caller, teams);
    return withholdTeamAnswers(report, query.team, ref => readable.has(ref));
  }

  /**
   * Teams in the order of what they answered would be ranked by it, also where
   * their figures are left out: to whoever may not read all of them they come by
   * title.
   */
  async #inTellableOrder(
    query: ParsedAdoptionQuery,
  ): Promise<ParsedAdoptionQuery> {
    if (query.by !== 'team' || !madeOfAnswers.has(query.sort)) {
      return query;
    }
    const byTitle = { ...query, sort: 'title' as const };
    const all = await this.#inner.report({
      ...byTitle,
      interval: undefined,
      seriesFrom: undefined,
      cursor: undefined,
      limit: MAX_ROWS,
    });
    const teams = teamsToldOf(all, undefined);
    const readable = await this.#teamResults.readable(this.#caller, teams);
    const isAllReadable = teams.every(ref => readable.has(ref));
    return all.page.nextCursor === null && isAllReadable ? query : byTitle;
  }
}
