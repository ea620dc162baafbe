import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { waitBriefly } from '../patience/waitBriefly';
import { TeamDirectory } from '../teams/TeamDirectory';
import { IncidentConfig } from './IncidentConfig';
import { IncidentNews, IncidentNewsStore } from './IncidentNewsStore';
import { IncidentStore, StoredIncident } from './IncidentStore';
import { writeIncidentNotification } from './writeIncidentNotification';

/** The signals that tell open screens to look again. */
export const INCIDENT_CHANNEL = 'footfall:incidents';

export interface IncidentAnnouncerOptions {
  readonly incidents: Pick<IncidentStore, 'find'>;
  readonly news: IncidentNewsStore;
  readonly directory: Pick<TeamDirectory, 'addresseesOf' | 'describe'>;
  readonly notifications: NotificationService;
  readonly signals: SignalsService;
  readonly config: IncidentConfig;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Longer than telling people can take, so that only the dead lose a claim. */
const CLAIM_MS = 10 * 60_000;
/** Whoever could not be told within this is not told of it any more. */
const NEWS_MS = 3 * 24 * 60 * 60_000;

/**
 * Tells people what happened to incidents: each entry of a timeline once,
 * whatever the number of replicas, and later where notifications are down. No
 * change fails for want of telling somebody.
 */
export class IncidentAnnouncer {
  readonly #options: IncidentAnnouncerOptions;

  constructor(options: IncidentAnnouncerOptions) {
    this.#options = options;
  }

  /**
   * The same for those who wait for something else: what takes longer than a
   * moment goes on without them.
   */
  async announceSoon(): Promise<void> {
    await waitBriefly(this.announce());
  }

  /** @returns how many entries people were told of */
  async announce(): Promise<number> {
    const { logger, news, nowMs } = this.#options;
    try {
      const claimed = await news.claim({
        nowMs: nowMs(),
        claimedBeforeMs: nowMs() - CLAIM_MS,
        sinceMs: nowMs() - NEWS_MS,
      });
      let told = 0;
      for (const item of claimed) {
        told += (await this.#tell(item)) ? 1 : 0;
      }
      return told;
    } catch (error) {
      logger.warn(`Nobody was told of incidents: ${stringifyError(error)}`);
      return 0;
    }
  }

  async #tell(item: IncidentNews): Promise<boolean> {
    const { incidents, logger, news, nowMs } = this.#options;
    try {
      const incident = await incidents.find(item.incidentId);
      if (incident) {
        await this.#signal(incident);
        await this.#notify(incident, item);
      }
      await news.recordTold(item.id, nowMs());
      return true;
    } catch (error) {
      await news.release(item.id);
      logger.warn(
        `People will be told later of what happened to an incident: ${stringifyError(
          error,
        )}`,
      );
      return false;
    }
  }

  // Everybody who has a screen open gets it, so it says no more than which
  // incident to look at; who may not see it learns nothing. A screen that is not
  // told is old; that is no reason to tell nobody.
  async #signal({ id }: StoredIncident) {
    const { logger, signals } = this.#options;
    try {
      await signals.publish({
        recipients: { type: 'broadcast' },
        channel: INCIDENT_CHANNEL,
        message: { incidentId: id },
      });
    } catch (error) {
      logger.debug(`Open screens were not told: ${stringifyError(error)}`);
    }
  }

  async #notify(incident: StoredIncident, item: IncidentNews) {
    const { config, notifications } = this.#options;
    const recipients = await this.#recipientsOf(incident, item);
    if (recipients.length === 0) {
      return;
    }
    await notifications.send({
      recipients: {
        type: 'entity',
        entityRef: recipients,
        ...(item.byRef !== null && { excludeEntityRef: item.byRef }),
      },
      payload: writeIncidentNotification(
        incident,
        item.what,
        config.digest.portalPath,
      ),
    });
  }

  async #recipientsOf(
    { escalatedTo, ownerRef, teamRef }: StoredIncident,
    { what }: IncidentNews,
  ): Promise<string[]> {
    const { directory } = this.#options;
    const led = [teamRef, escalatedTo].flatMap(ref => ref ?? []);
    const groups = await directory.describe(led);
    const inCharge = [ownerRef, escalatedTo].flatMap(ref => ref ?? []);
    const refs = [
      ...(await directory.addresseesOf(inCharge)),
      ...led.flatMap(ref => groups.get(ref)?.leads ?? []),
      // The line is written for the team itself.
      what.kind === 'spoke' ? teamRef : null,
    ];
    return [...new Set(refs.flatMap(ref => ref ?? []))];
  }
}
