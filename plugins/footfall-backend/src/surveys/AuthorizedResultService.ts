import { NotAllowedError } from '@backstage/errors';
import {
  footfallSurveyResultsReadPermission,
  footfallTeamResultsReadPermission,
  ParsedSurveyHistoryQuery,
  ParsedWaveResultsQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { ResultService } from './ResultService';
import { TeamResultAccess } from './TeamResultAccess';

type Question = Pick<ParsedWaveResultsQuery, 'by' | 'group'>;

/**
 * Everybody may read what the organisation, its departments and its types of
 * teams answered; what a team answered takes having to do with that team.
 */
export class AuthorizedResultService implements ResultService {
  readonly #inner: ResultService;
  readonly #caller: Caller;
  readonly #access: TeamResultAccess;

  constructor(inner: ResultService, caller: Caller, access: TeamResultAccess) {
    this.#inner = inner;
    this.#caller = caller;
    this.#access = access;
  }

  async results(waveId: string, query: ParsedWaveResultsQuery) {
    await this.#require(query);
    return this.#withReadableRows(
      query,
      await this.#inner.results(waveId, query),
    );
  }

  async history(surveyId: string, query: ParsedSurveyHistoryQuery) {
    await this.#require(query);
    return this.#withReadableRows(
      query,
      await this.#inner.history(surveyId, query),
    );
  }

  async #require({ group }: Question) {
    await this.#caller.require(footfallSurveyResultsReadPermission);
    if (group !== undefined && !(await this.#isReadable(group))) {
      throw new NotAllowedError(
        `This takes the permission '${footfallTeamResultsReadPermission.name}' for ${group}`,
      );
    }
  }

  async #isReadable(group: string) {
    const readable = await this.#access.readable(this.#caller, [group]);
    return readable.has(group);
  }

  /** Rows that the caller may not read are left out, and nothing else changes. */
  async #withReadableRows<T extends { rows: { key: string }[] }>(
    { by }: Question,
    report: T,
  ): Promise<T> {
    if (by !== 'team') {
      return report;
    }
    const readable = await this.#access.readable(
      this.#caller,
      report.rows.map(({ key }) => key),
    );
    return {
      ...report,
      rows: report.rows.filter(row => readable.has(row.key)),
    };
  }
}
