import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  dayOfInstant,
  planReminders,
  Reminder,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { TeamDirectory } from '../teams/TeamDirectory';
import { EnvironmentStore, StoredEnvironment } from './EnvironmentStore';
import { lifeOf } from './lifeOf';
import { ReminderStore } from './ReminderStore';
import { writeReminder } from './writeReminder';

export interface ReminderSenderOptions {
  readonly environments: Pick<EnvironmentStore, 'list'>;
  readonly reminders: ReminderStore;
  readonly directory: Pick<TeamDirectory, 'addresseesOf'>;
  readonly notifications: NotificationService;
  readonly config: Pick<FootfallConfig, 'digest' | 'environments' | 'timeZone'>;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Longer than sending can take, so that only the dead lose a claim. */
const CLAIM_MS = 30 * 60_000;

/**
 * Reminds the owners of environments: of each occasion once, whatever the number
 * of replicas, restarts and days on which nothing ran, and later where
 * notifications are down.
 */
export class ReminderSender {
  readonly #options: ReminderSenderOptions;

  constructor(options: ReminderSenderOptions) {
    this.#options = options;
  }

  /** @returns how many were sent */
  async send(): Promise<number> {
    const { config, environments, nowMs } = this.#options;
    const { isDryRun, policy } = config.environments;
    const today = dayOfInstant(nowMs(), config.timeZone);
    let sent = 0;
    for (const environment of await environments.list({})) {
      const due = planReminders(
        lifeOf(environment, config.timeZone),
        policy,
        today,
      );
      for (const reminder of due) {
        // Nothing is going to happen of which anybody is to be warned.
        const isEmpty = isDryRun && reminder.kind === 'last-warning';
        sent +=
          !isEmpty && (await this.#sendOnce(reminder, environment)) ? 1 : 0;
      }
    }
    return sent;
  }

  async #sendOnce(
    reminder: Reminder,
    environment: StoredEnvironment,
  ): Promise<boolean> {
    const { logger, nowMs, reminders } = this.#options;
    const isMine = await reminders.claim(reminder, {
      nowMs: nowMs(),
      claimedBeforeMs: nowMs() - CLAIM_MS,
    });
    if (!isMine) {
      return false;
    }
    try {
      await this.#notify(reminder, environment);
    } catch (error) {
      await reminders.release(reminder);
      logger.warn(
        `${environment.teamRef} will be reminded later of '${
          environment.name
        }': ${stringifyError(error)}`,
      );
      return false;
    }
    await reminders.recordSent(reminder, nowMs());
    return true;
  }

  async #notify(reminder: Reminder, environment: StoredEnvironment) {
    const { config, directory, notifications, nowMs } = this.#options;
    const { teamRef } = environment;
    const owners = await directory.addresseesOf([teamRef]);
    await notifications.send({
      recipients: {
        type: 'entity',
        // A Group above others that nobody is in by themselves.
        entityRef: owners.length > 0 ? owners : [teamRef],
      },
      payload: writeReminder(
        reminder,
        {
          environment,
          policy: config.environments.policy,
          timeZone: config.timeZone,
          today: dayOfInstant(nowMs(), config.timeZone),
        },
        config.digest.portalPath,
      ),
    });
  }
}
