import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  planRatingNotices,
  ratingWindows,
  SilentAsk,
} from '@footfall/backstage-plugin-footfall-common';
import { RatingNoticeStore } from './RatingNoticeStore';
import { writeRatingNotice } from './writeRatingNotice';

export interface RatingReminderOptions {
  readonly notices: RatingNoticeStore;
  readonly notifications: NotificationService;
  readonly notifyAfterMs: number;
  /** Where the portal shows Footfall. */
  readonly portalPath: string;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/**
 * Asks those once more who left the page of their run. At most once each: of a
 * question that nobody saw less is lost than of one that comes twice.
 */
export class RatingReminder {
  readonly #options: RatingReminderOptions;

  constructor(options: RatingReminderOptions) {
    this.#options = options;
  }

  async remind() {
    const { notices, notifyAfterMs, nowMs } = this.#options;
    const sinceMs = nowMs() - ratingWindows.openMs;
    const due = planRatingNotices(
      await notices.listSilent(sinceMs),
      await notices.lastNotices(sinceMs),
      { afterMs: notifyAfterMs },
      nowMs(),
    );
    for (const ask of due) {
      if (await notices.claim(ask, nowMs())) {
        await this.#send(ask);
      }
    }
  }

  async #send(ask: SilentAsk) {
    const { logger, notices, notifications, portalPath } = this.#options;
    try {
      await notifications.send(writeRatingNotice(ask, portalPath));
    } catch (error) {
      await notices.release(ask);
      logger.warn(
        `Somebody was not asked how their run went, which is tried again: ${stringifyError(
          error,
        )}`,
      );
      return;
    }
    await notices.recordSent(ask);
  }
}
