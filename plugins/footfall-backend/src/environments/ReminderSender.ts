import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  dayOfInstant,
  identityOfReminder,
  planReminders,
  Reminder,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { TeamRecipients, TeamRecipientsOptions } from '../teams/TeamRecipients';
import { EnvironmentStore, StoredEnvironment } from './EnvironmentStore';
import { lifeOf } from './lifeOf';
import { ReminderStore } from './ReminderStore';
import { writeReminder } from './writeReminder';

export interface ReminderSenderOptions {
  readonly environments: Pick<EnvironmentStore, 'list'>;
  readonly reminders: ReminderStore;
  readonly directory: TeamRecipientsOptions['directory'];
  readonly notifications: NotificationService;
  readonly config: Pick<
    FootfallConfig,
    'digest' | 'environments' | 'platformTeam' | 'timeZone'
  >;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Something that somebody is to be told, and was not yet. */
interface Due {
  readonly reminder: Reminder;
  readonly environment: StoredEnvironment;
}

type RecipientsOf = (environment: StoredEnvironment) => Promise<string[]>;

/** Longer than sending can take, so that only the dead lose a claim. */
const CLAIM_MS = 30 * 60_000;

/**
 * Reminds the owners of environments: of each occasion once, whatever the number
 * of replicas, restarts and days on which nothing ran, and later where
 * notifications are down or nobody is there to be told.
 */
export class ReminderSender {
  readonly #options: ReminderSenderOptions;
  readonly #recipients: TeamRecipients;

  constructor(options: ReminderSenderOptions) {
    this.#options = options;
    this.#recipients = new TeamRecipients(options);
  }

  /** @returns how many were sent */
  async send(): Promise<number> {
    const recipientsOf = this.#lookUp();
    let sent = 0;
    for (const due of await this.#listDue()) {
      sent += (await this.#trySend(due, recipientsOf)) ? 1 : 0;
    }
    return sent;
  }

  /** Once for all environments of the same people. */
  #lookUp(): RecipientsOf {
    const found = new Map<string, Promise<string[]>>();
    return ({ createdBy, teamRef }) => {
      const key = JSON.stringify([teamRef, createdBy]);
      const recipients =
        found.get(key) ??
        this.#recipients.of(teamRef, { otherwise: [createdBy] });
      found.set(key, recipients);
      return recipients;
    };
  }

  // What was told stays due for as long as the environment runs: it is read at
  // once, and nothing is written for it.
  async #listDue(): Promise<Due[]> {
    const { config, environments, reminders } = this.#options;
    const { isDryRun, policy } = config.environments;
    const planned = (
      await environments.list({ isPresentCostOnly: true })
    ).flatMap(environment =>
      planReminders(
        lifeOf(environment, config.timeZone),
        policy,
        this.#today(),
      ).map(reminder => ({ environment, reminder })),
    );
    const sent = await reminders.listSent([
      ...new Set(planned.map(({ environment }) => environment.id)),
    ]);
    const told = new Set(sent.map(identityOfReminder));
    return planned.filter(
      ({ reminder }) =>
        // Nothing is going to happen of which anybody is to be warned.
        !(isDryRun && reminder.kind === 'last-warning') &&
        !told.has(identityOfReminder(reminder)),
    );
  }

  async #trySend(due: Due, recipientsOf: RecipientsOf) {
    const { teamRef, name } = due.environment;
    try {
      return await this.#send(due, await recipientsOf(due.environment));
    } catch (error) {
      this.#options.logger.warn(
        `${teamRef} will be reminded later of '${name}': ${stringifyError(
          error,
        )}`,
      );
      return false;
    }
  }

  async #send(due: Due, recipients: string[]): Promise<boolean> {
    const { nowMs, reminders } = this.#options;
    const { reminder } = due;
    const isMine =
      recipients.length > 0 &&
      (await reminders.claim(reminder, {
        nowMs: nowMs(),
        claimedBeforeMs: nowMs() - CLAIM_MS,
      }));
    if (!isMine) {
      return false;
    }
    try {
      await this.#notify(due, recipients);
    } catch (error) {
      await reminders.release(reminder);
      throw error;
    }
    await reminders.recordSent(reminder, nowMs());
    return true;
  }

  async #notify({ environment, reminder }: Due, recipients: string[]) {
    const { config, notifications } = this.#options;
    await notifications.send({
      recipients: { type: 'entity', entityRef: recipients },
      payload: writeReminder(
        reminder,
        {
          environment,
          policy: config.environments.policy,
          timeZone: config.timeZone,
          today: this.#today(),
        },
        config.digest.portalPath,
      ),
    });
  }

  #today() {
    const { config, nowMs } = this.#options;
    return dayOfInstant(nowMs(), config.timeZone);
  }
}
