import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  dayOfInstant,
  dueNotice,
  isWorkingDay,
  startOfDay,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallConfig } from '../config';
import { NoticeStore } from './NoticeStore';
import { StoredWave } from './WaveStore';
import { writeInvitation } from './writeInvitation';

export interface WaveNotifierOptions {
  readonly notices: NoticeStore;
  readonly notifications: NotificationService;
  readonly config: Pick<
    FootfallConfig,
    'digest' | 'surveys' | 'timeZone' | 'workingDays'
  >;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Longer than sending can take, so that only the dead lose a claim. */
const CLAIM_MS = 30 * 60_000;
/** As many people are told with one message. */
const RECIPIENTS_PER_MESSAGE = 100;

/**
 * Invites and reminds. Nothing waits for it: who was not told finds the survey
 * in the portal all the same, and what failed is tried at the next look.
 */
export class WaveNotifier {
  readonly #options: WaveNotifierOptions;

  constructor(options: WaveNotifierOptions) {
    this.#options = options;
  }

  async notifyIfDue(wave: StoredWave): Promise<void> {
    const { logger, notices, nowMs } = this.#options;
    const number = this.#dueNotice(wave);
    if (number === null) {
      return;
    }
    const isMine = await notices.claim(wave.id, number, {
      nowMs: nowMs(),
      claimedBeforeMs: nowMs() - CLAIM_MS,
    });
    if (!isMine) {
      return;
    }
    try {
      await this.#send(wave, number);
      // Reminders that were missed are not made up for.
      await notices.recordSent(wave.id, number);
    } catch (error) {
      await notices.release(wave.id, number);
      logger.warn(
        `Not everybody was told of wave ${wave.number} of '${
          wave.definition.title
        }'; it will be tried again: ${stringifyError(error)}`,
      );
    }
  }

  #dueNotice(wave: StoredWave): number | null {
    const { config, nowMs } = this.#options;
    const { surveys, timeZone, workingDays } = config;
    const today = dayOfInstant(nowMs(), timeZone);
    const hourMs = startOfDay(today, timeZone) + surveys.openingMinute * 60_000;
    return dueNotice(wave, {
      today,
      isWorkingDay: isWorkingDay(today, workingDays.holidays),
      hasHourCome: nowMs() >= hourMs,
    });
  }

  async #send(wave: StoredWave, number: number) {
    const { config, notices, notifications } = this.#options;
    const waiting = await notices.listWaiting(wave.id, number);
    for (let at = 0; at < waiting.length; at += RECIPIENTS_PER_MESSAGE) {
      const recipients = waiting.slice(at, at + RECIPIENTS_PER_MESSAGE);
      await notifications.send({
        recipients: { type: 'entity', entityRef: recipients },
        payload: writeInvitation(wave, number, config.digest.portalPath),
      });
      await notices.recordNoticed(wave.id, number, recipients);
    }
  }
}
