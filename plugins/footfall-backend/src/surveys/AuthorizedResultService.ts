import { NotAllowedError } from '@backstage/errors';
import {
  footfallSurveyResultsReadPermission,
  footfallTeamResultsReadPermission,
  HistoryRow,
  ParsedSurveyHistoryQuery,
  ParsedWaveResultsQuery,
} from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { ResultService } from './ResultService';
import { TeamResultAccess } from './TeamResultAccess';

type Question = Pick<ParsedWaveResultsQuery, 'by' | 'group'>;

const refusal = (group: string) =>
  new NotAllowedError(
    `This takes the permission '${footfallTeamResultsReadPermission.name}' for ${group}`,
  );

/**
 * Everybody may read what the organisation, its departments and its types of
 * teams answered; what a team answered takes having to do with that team, also
 * where a wave asked nobody else.
 */
export class AuthorizedResultService
  implements Pick<ResultService, 'history' | 'results'>
{
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
    const hidden = await this.#hiddenTeamOf(waveId);
    if (hidden !== undefined) {
      throw refusal(hidden);
    }
    return this.#withReadableRows(
      query,
      await this.#inner.results(waveId, query),
    );
  }

  /** Waves that asked only a team that the caller may not read are left out. */
  async history(surveyId: string, query: ParsedSurveyHistoryQuery) {
    await this.#require(query);
    const report = await this.#inner.history(surveyId, query);
    const hidden = await Promise.all(
      report.waves.map(({ id }) => this.#hiddenTeamOf(id)),
    );
    const isShown = (_: unknown, index: number) => hidden[index] === undefined;
    const [team] = hidden;
    if (team !== undefined && !report.waves.some(isShown)) {
      throw refusal(team);
    }
    const shorten = (row: HistoryRow): HistoryRow => ({
      ...row,
      points: row.points.filter(isShown),
    });
    return this.#withReadableRows(query, {
      ...report,
      waves: report.waves.filter(isShown),
      total: shorten(report.total),
      rows: report.rows.map(shorten),
    });
  }

  async #require({ group }: Question) {
    await this.#caller.require(footfallSurveyResultsReadPermission);
    if (group !== undefined && !(await this.#isReadable([group]))) {
      throw refusal(group);
    }
  }

  /** The team that a wave is all about, where the caller may not read it. */
  async #hiddenTeamOf(waveId: string): Promise<string | undefined> {
    const teams = await this.#inner.soleTeamsOf(waveId);
    return teams.length === 0 || (await this.#isReadable(teams))
      ? undefined
      : teams[0];
  }

  async #isReadable(groups: readonly string[]) {
    const readable = await this.#access.readable(this.#caller, groups);
    return groups.some(group => readable.has(group));
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
