import { LoggerService } from '@backstage/backend-plugin-api';
import { FootfallConfig } from '../config';
import { TeamDirectory } from './TeamDirectory';

export interface TeamRecipientsOptions {
  readonly directory: Pick<
    TeamDirectory,
    'addresseesOf' | 'describe' | 'presentAmong'
  >;
  readonly config: Pick<FootfallConfig, 'platformTeam'>;
  readonly logger: LoggerService;
}

/** Who else has to do with what a team is told. */
export interface Bystanders {
  /** They are told as well. */
  readonly beside?: readonly string[];
  /** They are told where nobody else is there. */
  readonly otherwise?: readonly string[];
}

/**
 * Whom to write to of what a team is to know, so that somebody reads it. What is
 * sent to people and Groups that are gone is taken and reaches nobody, and
 * whatever comes of a warning must not count on it.
 */
export class TeamRecipients {
  readonly #options: TeamRecipientsOptions;
  /** Teams of which was said that nobody can be told. */
  readonly #unreachable = new Set<string>();

  constructor(options: TeamRecipientsOptions) {
    this.#options = options;
  }

  /**
   * The team's own members and leads; where none of them is there any more, the
   * platform team as well. None of the Groups below, which what they are told
   * need not concern.
   *
   * @returns nobody exactly where nobody would read it
   */
  async of(
    teamRef: string,
    { beside = [], otherwise = [] }: Bystanders = {},
  ): Promise<string[]> {
    const { config, directory } = this.#options;
    const own = await this.#reach([teamRef], beside);
    if ((await directory.presentAmong(own)).length > 0) {
      return this.#reached(teamRef, own);
    }
    const instead = await directory.presentAmong(
      await this.#reach(
        config.platformTeam === null ? [] : [config.platformTeam],
        otherwise,
      ),
    );
    return instead.length > 0
      ? this.#reached(teamRef, [...new Set([...own, ...instead])])
      : this.#sayThatNobodyIs(teamRef);
  }

  async #reach(
    teams: readonly string[],
    others: readonly string[],
  ): Promise<string[]> {
    const { directory } = this.#options;
    const described = await directory.describe(teams);
    const leads = teams.flatMap(ref => described.get(ref)?.leads ?? []);
    return [
      ...new Set([
        ...(await directory.addresseesOf([...teams, ...others])),
        ...leads,
      ]),
    ];
  }

  #reached(teamRef: string, recipients: string[]): string[] {
    this.#unreachable.delete(teamRef);
    return recipients;
  }

  // Once until somebody is there, and not with every look.
  #sayThatNobodyIs(teamRef: string): string[] {
    const { config, logger } = this.#options;
    if (!this.#unreachable.has(teamRef)) {
      this.#unreachable.add(teamRef);
      logger.warn(
        config.platformTeam === null
          ? `Nobody is there to be told what ${teamRef} should know; footfall.platformTeam would be told instead`
          : `Nobody is there to be told what ${teamRef} should know, nor is anybody in ${config.platformTeam}`,
      );
    }
    return [];
  }
}
