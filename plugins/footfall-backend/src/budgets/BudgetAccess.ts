import { NotAllowedError } from '@backstage/errors';
import { footfallBudgetUpdatePermission } from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { TeamDirectory } from '../teams/TeamDirectory';
import { BudgetConfig } from './BudgetConfig';

export interface BudgetAccessOptions {
  readonly directory: Pick<TeamDirectory, 'describe' | 'tree'>;
  readonly config: Pick<BudgetConfig, 'platformTeam'>;
}

/** What a caller may do with budgets. */
export interface BudgetRights {
  /** Whether there is any team whose budget the caller may change. */
  readonly mayChangeAny: boolean;
  /** The Groups whose budgets these are; null: every Group. */
  readonly mayChangeOf: string[] | null;
  mayChange(teamRef: string): boolean;
}

const noRights: BudgetRights = {
  mayChangeAny: false,
  mayChangeOf: [],
  mayChange: () => false,
};
const allRights: BudgetRights = {
  mayChangeAny: true,
  mayChangeOf: null,
  mayChange: () => true,
};

/**
 * Who may change whose budget. Two things have to agree: what the caller is, the
 * platform team, a service, or a lead of a Group above the team; and the
 * permission policy, which can narrow that and not widen it. Nobody sets the
 * budget of the team that they lead.
 */
export class BudgetAccess {
  readonly #options: BudgetAccessOptions;

  constructor(options: BudgetAccessOptions) {
    this.#options = options;
  }

  async rightsOf(caller: Caller): Promise<BudgetRights> {
    if (!(await caller.may(footfallBudgetUpdatePermission))) {
      return noRights;
    }
    return (await this.#isOfPlatform(caller))
      ? allRights
      : this.#rightsOfLead(caller.ref);
  }

  /** @throws NotAllowedError where the caller may not. */
  async require(caller: Caller, teamRef: string) {
    await caller.require(footfallBudgetUpdatePermission);
    const rights = await this.rightsOf(caller);
    if (!rights.mayChange(teamRef)) {
      throw new NotAllowedError(
        'Budgets are set by the platform team, and by the leads of the Groups above a team',
      );
    }
  }

  // A service was given its token by those who run the backend.
  async #isOfPlatform(caller: Caller): Promise<boolean> {
    const { platformTeam } = this.#options.config;
    return (
      caller.isService ||
      (platformTeam !== null && (await caller.claims()).includes(platformTeam))
    );
  }

  async #rightsOfLead(ref: string): Promise<BudgetRights> {
    const { directory } = this.#options;
    const tree = await directory.tree();
    const above = (teamRef: string) => tree.lineageOf(teamRef).slice(1);
    const departments = await directory.describe(
      [...tree.teams.keys()].flatMap(above),
    );
    const isLed = (department: string) =>
      departments.get(department)?.leads.includes(ref) ?? false;
    const mayChange = (teamRef: string) => above(teamRef).some(isLed);
    const mayChangeOf = [...tree.teams.keys()].filter(mayChange).sort();
    return { mayChangeAny: mayChangeOf.length > 0, mayChangeOf, mayChange };
  }
}
