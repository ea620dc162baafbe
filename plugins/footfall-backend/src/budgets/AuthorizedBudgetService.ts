import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import {
  BudgetList,
  BudgetRecord,
  footfallCostReadPermission,
  ParsedNewBudget,
  ParsedTeamCostsQuery,
  TeamCosts,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { groupRefOf } from '../catalog/groupRefOf';
import { BudgetAccess } from './BudgetAccess';
import { BudgetService } from './BudgetService';
import { TeamCostService } from './TeamCostService';

export interface AuthorizedBudgetServiceOptions {
  readonly budgetService: BudgetService;
  readonly teamCosts: TeamCostService;
  readonly budgetAccess: BudgetAccess;
  readonly auditor: AuditorService;
}

/** Everybody sees what is spent; whoever changes a budget leaves a trail. */
export class AuthorizedBudgetService {
  readonly #options: AuthorizedBudgetServiceOptions;
  readonly #caller: Caller;

  constructor(options: AuthorizedBudgetServiceOptions, caller: Caller) {
    this.#options = options;
    this.#caller = caller;
  }

  async list(): Promise<BudgetList> {
    const { budgetAccess, budgetService } = this.#options;
    await this.#caller.require(footfallCostReadPermission);
    const rights = await budgetAccess.rightsOf(this.#caller);
    const budgets = await budgetService.list();
    return {
      budgets: budgets.map(budget => ({
        ...budget,
        mayChange: rights.mayChange(budget.teamRef),
      })),
      mayChange: rights.mayChangeAny,
      mayChangeOf: rights.mayChangeOf,
    };
  }

  async set(budget: ParsedNewBudget): Promise<BudgetRecord> {
    const { budgetService } = this.#options;
    const { from, monthly, ownerRef } = budget;
    const teamRef = groupRefOf(budget.teamRef);
    const meta = { teamRef, monthly, ownerRef, ...(from && { from }) };
    return this.#change('set', teamRef, meta, async by => ({
      ...(await budgetService.set(budget, by)),
      mayChange: true,
    }));
  }

  async end(team: string): Promise<BudgetList> {
    const teamRef = groupRefOf(team);
    return this.#change('end', teamRef, { teamRef }, async by => {
      await this.#options.budgetService.end(teamRef, by);
      return this.list();
    });
  }

  async teamCosts(query: ParsedTeamCostsQuery): Promise<TeamCosts> {
    await this.#caller.require(footfallCostReadPermission);
    return this.#options.teamCosts.costs(query);
  }

  async #change<T>(
    actionType: string,
    teamRef: string,
    meta: JsonObject,
    change: (by: string) => Promise<T>,
  ): Promise<T> {
    const { auditor, budgetAccess } = this.#options;
    const by = this.#caller.ref;
    return audited(
      auditor,
      { eventId: 'budget-change', actionType, by, meta },
      async () => {
        // Whoever changes a budget is told how it stands then.
        await this.#caller.require(footfallCostReadPermission);
        await budgetAccess.require(this.#caller, teamRef);
        return change(by);
      },
    );
  }
}
