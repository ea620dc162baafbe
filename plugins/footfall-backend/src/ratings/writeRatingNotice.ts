import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  RatingOutcome,
  SilentAsk,
} from '@footfall/backstage-plugin-footfall-common';

const titleTable: Record<RatingOutcome, string> = {
  succeeded: 'Was that easier than before?',
  failed: 'What got in the way?',
  cancelled: 'What got in the way?',
};

const endTable: Record<RatingOutcome, string> = {
  succeeded: 'finished',
  failed: 'failed',
  cancelled: 'was cancelled',
};

/** Asks one person about one run. */
export function writeRatingNotice(
  { taskId, personRef, outcome, subject }: SilentAsk,
  portalPath: string,
): NotificationSendOptions {
  const name = subject.slice(subject.indexOf('/') + 1);
  return {
    recipients: { type: 'entity', entityRef: personRef },
    payload: {
      title: titleTable[outcome],
      description: `Your run of ${name} ${endTable[outcome]}. One click is enough; your name is not kept with the answer.`,
      link: `${portalPath}/rate/${encodeURIComponent(taskId)}`,
      severity: 'low',
      topic: 'footfall-rating',
      scope: `footfall:rating:${taskId}`,
    },
  };
}
