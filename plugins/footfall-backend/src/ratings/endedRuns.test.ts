import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { DefaultEventsService } from '@backstage/plugin-events-node';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { ratingInputSchema } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { aTemplate, FakeScaffolder } from '../__testUtils__/FakeScaffolder';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import {
  SCAFFOLDER_TASK_TOPIC,
  subscribeToScaffolder,
} from '../scaffolderRuns/scaffolderSubscriber';

const databases = TestDatabases.create();
const ANN = 'user:default/ann';
const NOON = '2026-11-10T12:00:00Z';
const LATER = '2026-11-10T12:30:00Z';
const taskNumber = (n: number) =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const TASK = taskNumber(1);
const troubled = ratingInputSchema.parse({ reasons: ['changed-mind'] });

/** Footfall beside a scaffolder, whose events come as Backstage sends them. */
async function start(knex: Knex, shared?: { scaffolder: FakeScaffolder }) {
  const scaffolder = shared?.scaffolder ?? new FakeScaffolder();
  const sent: NotificationSendOptions[] = [];
  const footfall = await TestFootfall.create({
    knex,
    now: NOON,
    entities: [aTemplate('service', 'New service')],
    scaffolder,
    notifications: { send: async message => void sent.push(message) },
  });
  const logger = mockServices.logger.mock();
  const events = DefaultEventsService.create({ logger });
  await subscribeToScaffolder(events, { ...footfall.services, logger });
  const publish = (eventPayload: unknown) =>
    events.publish({ topic: SCAFFOLDER_TASK_TOPIC, eventPayload });
  const asks = () =>
    knex('rating_asks').orderBy('occasion').select('occasion', 'outcome');
  return {
    asks,
    footfall,
    logger,
    publish,
    remind: () => footfall.services.ratingReminder.remind(),
    scaffolder,
    sent,
    sweep: () => footfall.services.missedRuns.recordAll(),
    question: () => footfall.services.ratings.question(TASK, ANN),
    /** The scaffolder says so; the id is that of a line of its log. */
    cancel: () =>
      publish({ id: 17, taskId: TASK, status: 'cancelled', body: {} }),
    report: (status: string) => {
      scaffolder.ended(TASK, ANN, { status, at: NOON });
      return publish({ id: TASK, createdBy: ANN, status });
    },
  };
}

type World = Awaited<ReturnType<typeof start>>;

describe.each(databases.eachSupportedId())('runs on %s', databaseId => {
  jest.setTimeout(60_000);

  describe('that are cancelled', () => {
    it('are over for whoever cancelled them, who is asked what got in the way', async () => {
      const world = await start(await databases.init(databaseId));
      await world.report('processing');
      await world.cancel();
      expect(await world.question()).toMatchObject({
        state: 'open',
        outcome: 'cancelled',
      });
      // The scaffolder finishes its step, and calls that a failure.
      await world.report('failed');
      expect(await world.question()).toMatchObject({ outcome: 'cancelled' });

      world.footfall.now = LATER;
      await world.remind();
      await world.remind();
      expect(world.sent).toHaveLength(1);
      expect(world.sent[0]).toMatchObject({
        recipients: { entityRef: ANN },
        payload: {
          title: 'What got in the way?',
          description: expect.stringContaining('service was cancelled.'),
          link: `/footfall/rate/${TASK}`,
        },
      });
      const { ratings } = world.footfall.services;
      expect(await ratings.rateTask(TASK, ANN, troubled)).toMatchObject({
        state: 'changeable',
        outcome: 'cancelled',
        rating: { stars: null, reasons: ['changed-mind'] },
      });
    });

    it('can be rated and let go before the scaffolder has ended them', async () => {
      const world = await start(await databases.init(databaseId));
      const { ratings } = world.footfall.services;
      await world.report('processing');
      await expect(ratings.rateTask(TASK, ANN, troubled)).rejects.toThrow(
        /still running/,
      );
      await world.cancel();
      await ratings.rateTask(TASK, ANN, troubled);
      await world.report('failed');
      expect(await world.question()).toMatchObject({ state: 'changeable' });
      world.footfall.now = LATER;
      await world.remind();
      expect(world.sent).toEqual([]);
    });

    it('too late have got through, and are asked about as such', async () => {
      const world = await start(await databases.init(databaseId));
      await world.report('processing');
      await world.cancel();
      await world.report('completed');
      expect(await world.question()).toMatchObject({ outcome: 'succeeded' });
      expect(await world.asks()).toMatchObject([{ outcome: 'succeeded' }]);
    });

    it('and begun again are asked about at their end, and reminded of once', async () => {
      const world = await start(await databases.init(databaseId));
      await world.report('processing');
      await world.cancel();
      await world.report('failed');
      await world.report('processing');
      expect(await world.question()).toMatchObject({
        state: 'running',
        outcome: null,
      });
      expect(await world.asks()).toEqual([]);
      await world.cancel();
      world.footfall.now = LATER;
      await world.remind();
      expect(world.sent).toHaveLength(1);
      // Begun a third time, after its person was reminded.
      await world.report('processing');
      expect(await world.question()).toMatchObject({ state: 'running' });
      await world.report('completed');
      world.footfall.now = '2026-11-12T12:00:00Z';
      await world.remind();
      expect(world.sent).toHaveLength(1);
      expect(await world.question()).toMatchObject({
        state: 'open',
        outcome: 'succeeded',
      });
    });

    it('by nobody that is known are nobody’s to rate', async () => {
      const world = await start(await databases.init(databaseId));
      await world.cancel();
      expect(await world.asks()).toEqual([]);
    });
  });

  describe('that ended unheard of', () => {
    const goDown = async (world: World) => {
      await world.report('processing');
      world.scaffolder.isDown = true;
      await world.report('completed');
      expect(world.logger.warn).toHaveBeenCalledTimes(1);
    };

    it('while the scaffolder was down are asked about when it is back', async () => {
      const world = await start(await databases.init(databaseId));
      await goDown(world);
      world.footfall.now = LATER;
      await world.sweep();
      await world.sweep();
      expect(await world.asks()).toEqual([]);
      world.scaffolder.isDown = false;
      await world.sweep();
      await world.sweep();
      expect(await world.asks()).toEqual([
        { occasion: TASK, outcome: 'succeeded' },
      ]);
      await world.remind();
      expect(world.sent).toHaveLength(1);
    });

    it('are asked about once by replicas, and after a restart', async () => {
      const knex = await databases.init(databaseId);
      const first = await start(knex);
      const second = await start(knex, first);
      await goDown(first);
      first.scaffolder.isDown = false;
      for (const world of [first, second]) {
        world.footfall.now = LATER;
      }
      await Promise.all([first.sweep(), second.sweep(), first.sweep()]);
      await Promise.all([first.remind(), second.remind()]);
      const restarted = await start(knex, first);
      restarted.footfall.now = LATER;
      await restarted.sweep();
      await restarted.remind();
      expect(await first.asks()).toHaveLength(1);
      const sent = [first, second, restarted].flatMap(world => world.sent);
      expect(sent).toHaveLength(1);
    });

    it('are not asked about again where they were rated, let go or reminded of', async () => {
      const world = await start(await databases.init(databaseId));
      const { ratings } = world.footfall.services;
      for (const n of [1, 2, 3]) {
        world.scaffolder.ended(taskNumber(n), ANN, { at: NOON });
      }
      const five = ratingInputSchema.parse({ stars: 5 });
      await ratings.rateTask(taskNumber(1), ANN, five);
      await ratings.dismiss(taskNumber(2), ANN);
      await ratings.taskEnded(taskNumber(3), 'succeeded');
      world.footfall.now = LATER;
      await world.remind();
      await world.sweep();
      await world.remind();
      expect(world.sent).toHaveLength(1);
      expect(await ratings.question(taskNumber(2), ANN)).toMatchObject({
        state: 'dismissed',
      });
    });

    it('are looked for a day back, page by page, of people only', async () => {
      const world = await start(await databases.init(databaseId));
      for (let n = 0; n < 250; n += 1) {
        const at = new Date(Date.parse(NOON) - n * 6 * 60_000).toISOString();
        const who = n % 50 === 7 ? 'plugin:ci' : `user:default/p${n}`;
        world.scaffolder.ended(taskNumber(n), who, { at });
      }
      world.scaffolder.ended(taskNumber(999), ANN, {
        at: '2026-11-10T12:09:30Z',
      });
      world.scaffolder.ended(taskNumber(998), ANN, {
        status: 'processing',
        at: NOON,
      });
      world.footfall.now = '2026-11-10T12:10:00Z';
      await world.sweep();
      const asks = await world.asks();
      // Of the last 24 hours one in six minutes, but for five of a service.
      expect(asks).toHaveLength(239 - 5);
      // What ended half a minute ago is told of by its event.
      expect(asks.map(({ occasion }) => occasion)).not.toContain(
        taskNumber(999),
      );
    });

    it('are not cancelled any less for it', async () => {
      const world = await start(await databases.init(databaseId));
      await world.report('processing');
      await world.cancel();
      world.scaffolder.ended(TASK, ANN, { status: 'failed', at: NOON });
      world.footfall.now = LATER;
      await world.sweep();
      expect(await world.asks()).toMatchObject([{ outcome: 'cancelled' }]);
    });
  });
});
