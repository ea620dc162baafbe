import { NotificationSendOptions } from '@backstage/plugin-notifications-node';

/** Notifications that are kept, or refused as long as the test says so. */
export class TestOutbox {
  readonly sent: NotificationSendOptions[] = [];
  isDown = false;

  readonly send = async (notification: NotificationSendOptions) => {
    if (this.isDown) {
      throw new Error('Nobody listens');
    }
    this.sent.push(notification);
  };

  get titles(): string[] {
    return this.sent.map(({ payload }) => payload.title);
  }
}
