import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  BudgetAlert,
  ConvertMoney,
  idleSavingsOf,
  largestSpenders,
  planBudgetAlerts,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { TeamDirectory } from '../teams/TeamDirectory';
import { BudgetAlertStore } from './BudgetAlertStore';
import { BudgetConfig } from './BudgetConfig';
import { BudgetReader, StandingBudget } from './BudgetReader';
import { BudgetNews, writeBudgetAlert } from './writeBudgetAlert';

export interface BudgetAlerterOptions {
  readonly reader: Pick<BudgetReader, 'all' | 'runningMonth'>;
  readonly alerts: BudgetAlertStore;
  readonly catalog: Pick<CatalogHistoryService, 'titleOfTeam'>;
  readonly directory: Pick<TeamDirectory, 'addresseesOf' | 'describe'>;
  readonly notifications: NotificationService;
  readonly convert: ConvertMoney;
  readonly config: BudgetConfig;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** A budget of which the share that is committed can be told. */
type KnownStanding = StandingBudget & { readonly share: number };

const isKnown = (standing: StandingBudget): standing is KnownStanding =>
  standing.share !== null;

/** Longer than telling people can take, so that only the dead lose a claim. */
const CLAIM_MS = 30 * 60_000;
/** More names than this help nobody to decide. */
const NAMED_ENVIRONMENTS = 3;

/**
 * Tells teams how much of their budgets is committed: of each threshold and month
 * once, whatever the number of replicas, and later where notifications are down.
 */
export class BudgetAlerter {
  readonly #options: BudgetAlerterOptions;

  constructor(options: BudgetAlerterOptions) {
    this.#options = options;
  }

  /** @returns how many teams were told of something */
  async run(): Promise<number> {
    const { alerts, config, reader } = this.#options;
    const month = reader.runningMonth;
    const standings = (await reader.all())
      .filter(standing => standing.month === month)
      .filter(isKnown);
    const plan = planBudgetAlerts(
      standings.map(({ budget, share }) => ({
        teamRef: budget.teamRef,
        month,
        share,
      })),
      await alerts.told(month),
      config.budgets.thresholds,
    );
    let told = 0;
    for (const alert of plan) {
      const standing = standings.find(
        ({ budget }) => budget.teamRef === alert.teamRef,
      );
      told += standing && (await this.#tellOnce(alert, standing)) ? 1 : 0;
    }
    return told;
  }

  async #tellOnce(
    alert: BudgetAlert,
    standing: KnownStanding,
  ): Promise<boolean> {
    const { alerts, logger, nowMs } = this.#options;
    const isMine = await alerts.claim(alert, {
      nowMs: nowMs(),
      claimedBeforeMs: nowMs() - CLAIM_MS,
    });
    if (!isMine) {
      return false;
    }
    const isTold = await this.#tell(alert, standing).catch(error => {
      logger.warn(
        `A team will be told later of its budget: ${stringifyError(error)}`,
      );
      return false;
    });
    await (isTold ? alerts.recordTold(alert, nowMs()) : alerts.release(alert));
    return isTold;
  }

  /** @returns whether there is anybody to tell; who comes later is told then */
  async #tell(alert: BudgetAlert, standing: KnownStanding): Promise<boolean> {
    const { config, notifications } = this.#options;
    const recipients = await this.#recipientsOf(standing);
    if (recipients.length === 0) {
      return false;
    }
    await notifications.send({
      recipients: { type: 'entity', entityRef: recipients },
      payload: writeBudgetAlert(
        await this.#newsOf(alert, standing),
        config.digest.portalPath,
      ),
    });
    return true;
  }

  async #newsOf(
    { percent }: BudgetAlert,
    { budget, costs, environments, month, share }: KnownStanding,
  ): Promise<BudgetNews> {
    const { catalog, convert, nowMs } = this.#options;
    const { currency } = budget.monthly;
    const moment = { nowMs: nowMs(), convert };
    return {
      teamTitle: await catalog.titleOfTeam(budget.teamRef),
      budget,
      month,
      percent,
      share,
      costs,
      largest: largestSpenders(
        environments,
        currency,
        NAMED_ENVIRONMENTS,
        moment,
      ),
      savings: idleSavingsOf(environments, currency, moment),
    };
  }

  /** The team's own members and leads, and whoever answers for the budget. */
  async #recipientsOf({ budget }: KnownStanding): Promise<string[]> {
    const { directory } = this.#options;
    const { ownerRef, teamRef } = budget;
    const teams = await directory.describe([teamRef]);
    return [
      ...new Set([
        ...(await directory.addresseesOf([teamRef, ownerRef])),
        ...(teams.get(teamRef)?.leads ?? []),
      ]),
    ];
  }
}
