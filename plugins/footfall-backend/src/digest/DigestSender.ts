import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  dayOfInstant,
  isDigestDue,
  isoWeekOf,
  lastWholeWeek,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { DigestReadiness } from './DigestReadiness';
import { DigestService } from './DigestService';
import { DigestStore } from './DigestStore';
import { writeNotification } from './writeNotification';

/** What came of looking whether a digest is to be sent. */
export type DigestOutcome =
  | 'not-due'
  | 'sent-before'
  | 'postponed'
  | 'claimed-elsewhere'
  | 'sent'
  | 'failed';

export interface DigestSenderOptions {
  readonly digest: DigestService;
  readonly readiness: DigestReadiness;
  readonly digests: DigestStore;
  readonly notifications: NotificationService;
  readonly config: Pick<FootfallConfig, 'digest' | 'organisation' | 'timeZone'>;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Longer than sending can take, so that only the dead lose a claim. */
const CLAIM_MS = 30 * 60_000;

/**
 * Sends the digest of each week once, whatever the number of replicas, restarts
 * and retries.
 *
 * At least once rather than at most: a digest that nobody got is missed by
 * nobody, while one that is sent again, because the process died between sending
 * it and writing so down, has the same scope and replaces the first.
 */
export class DigestSender {
  readonly #options: DigestSenderOptions;

  constructor(options: DigestSenderOptions) {
    this.#options = options;
  }

  async sendIfDue(): Promise<DigestOutcome> {
    const { config, digests, logger, nowMs, readiness } = this.#options;
    if (!isDigestDue(nowMs(), config.timeZone, config.digest.due)) {
      return 'not-due';
    }
    const week = lastWholeWeek(dayOfInstant(nowMs(), config.timeZone));
    const isoWeek = isoWeekOf(week.from);
    if ((await digests.sentMs(isoWeek)) !== null) {
      return 'sent-before';
    }
    const obstacle = await readiness.obstacleTo(week);
    if (obstacle !== null) {
      logger.debug(`The digest of ${isoWeek} has to wait: ${obstacle}`);
      return 'postponed';
    }
    const isMine = await digests.claim(isoWeek, {
      nowMs: nowMs(),
      claimedBeforeMs: nowMs() - CLAIM_MS,
    });
    return isMine ? this.#send(isoWeek) : 'claimed-elsewhere';
  }

  async #send(isoWeek: string): Promise<DigestOutcome> {
    const { config, digest, digests, logger, notifications, nowMs } =
      this.#options;
    try {
      await notifications.send({
        recipients: {
          type: 'entity',
          entityRef: [...config.digest.recipients],
        },
        payload: writeNotification(await digest.report(), {
          organisation: config.organisation,
          portalPath: config.digest.portalPath,
        }),
      });
    } catch (error) {
      await digests.release(isoWeek);
      logger.warn(
        `The digest of ${isoWeek} was not sent and will be tried again: ${stringifyError(
          error,
        )}`,
      );
      return 'failed';
    }
    await digests.recordSent(isoWeek, nowMs());
    logger.info(`Sent the digest of ${isoWeek}`);
    return 'sent';
  }
}
