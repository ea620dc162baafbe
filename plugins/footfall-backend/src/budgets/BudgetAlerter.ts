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
import { TeamRecipients, TeamRecipientsOptions } from '../teams/TeamRecipients';
import { BudgetAlertStore } from './BudgetAlertStore';
import { BudgetConfig } from './BudgetConfig';
import { BudgetReader, StandingBudget } from './BudgetReader';
import { BudgetNews, writeBudgetAlert } from './writeBudgetAlert';

export interface BudgetAlerterOptions {
  readonly reader: Pick<BudgetReader, 'all' | 'runningMonth'>;
  readonly alerts: BudgetAlertStore;
  readonly catalog: Pick<CatalogHistoryService, 'titleOfTeam'>;
  readonly directory: TeamRecipientsOptions['directory'];
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
 * once, whatever the number of replicas, and later where notifications are down
 * or nobody is there to be told.
 */
export class BudgetAlerter {
  readonly #options: BudgetAlerterOptions;
  readonly #recipients: TeamRecipients;

  constructor(options: BudgetAlerterOptions) {
    this.#options = options;
    this.#recipients = new TeamRecipients(options);
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
      told += standing && (await this.#tryTell(alert, standing)) ? 1 : 0;
    }
    return told;
  }

  async #tryTell(alert: BudgetAlert, standing: KnownStanding) {
    try {
      return await this.#tellOnce(alert, standing);
    } catch (error) {
      this.#options.logger.warn(
        `A team will be told later of its budget: ${stringifyError(error)}`,
      );
      return false;
    }
  }

  /** @returns whether it told anybody; who comes later is told then */
  async #tellOnce(
    alert: BudgetAlert,
    standing: KnownStanding,
  ): Promise<boolean> {
    const { alerts, nowMs } = this.#options;
    const { ownerRef, teamRef } = standing.budget;
    const recipients = await this.#recipients.of(teamRef, {
      beside: [ownerRef],
    });
    const isMine =
      recipients.length > 0 &&
      (await alerts.claim(alert, {
        nowMs: nowMs(),
        claimedBeforeMs: nowMs() - CLAIM_MS,
      }));
    if (!isMine) {
      return false;
    }
    try {
      await this.#tell(alert, standing, recipients);
    } catch (error) {
      await alerts.release(alert);
      throw error;
    }
    await alerts.recordTold(alert, nowMs());
    return true;
  }

  async #tell(
    alert: BudgetAlert,
    standing: KnownStanding,
    recipients: string[],
  ) {
    const { config, notifications } = this.#options;
    await notifications.send({
      recipients: { type: 'entity', entityRef: recipients },
      payload: writeBudgetAlert(
        await this.#newsOf(alert, standing),
        config.digest.portalPath,
      ),
    });
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
}
