import { TestDatabases } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  newRatingSchema,
  ratingInputSchema,
  RatingInput,
  tallyRatings,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { aTemplate, FakeScaffolder } from '../__testUtils__/FakeScaffolder';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { DatabaseAnswerKeyring } from '../anonymity/DatabaseAnswerKeyring';
import { DatabaseRatingPublicationStore } from './DatabaseRatingPublicationStore';

const databases = TestDatabases.create();
const ANN = 'user:default/ann';
const NOON = '2026-11-10T12:00:00Z';
const taskNumber = (n: number) =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const TASK = taskNumber(0);

async function create(knex: Knex) {
  const scaffolder = new FakeScaffolder();
  const sent: NotificationSendOptions[] = [];
  const world = { isNotifying: true };
  const options = {
    knex,
    now: NOON,
    entities: [aTemplate('service', 'New service')],
    scaffolder,
    notifications: {
      send: async (message: NotificationSendOptions) => {
        if (!world.isNotifying) {
          throw new Error('No post today');
        }
        sent.push(message);
      },
    },
  };
  const footfall = await TestFootfall.create(options);
  const { ratings, ratingPublisher, ratingReminder, goldenPaths } =
    footfall.services;
  scaffolder.ended(TASK, ANN, { at: NOON });
  return {
    footfall,
    scaffolder,
    sent,
    world,
    ratings,
    ratingReminder,
    replica: () => TestFootfall.create(options),
    rate: (input: RatingInput, taskId = TASK, person = ANN) =>
      ratings.rateTask(taskId, person, ratingInputSchema.parse(input)),
    publish: () => ratingPublisher.publishSettled(),
    ease: () => goldenPaths.ease('template:default/service'),
  };
}

describe.each(databases.eachSupportedId())('ratings on %s', databaseId => {
  it('are given once, changed for a day, and not asked for again', async () => {
    const knex = await databases.init(databaseId);
    const { footfall, ratings, rate } = await create(knex);
    expect(await ratings.question(TASK, ANN)).toMatchObject({
      state: 'open',
      outcome: 'succeeded',
      templateRef: 'template:default/service',
      rating: null,
    });
    const stars = { stars: 4, reasons: ['quick' as const], comment: null };
    expect(await rate(stars)).toMatchObject({
      state: 'changeable',
      rating: stars,
      changeableUntil: '2026-11-11T12:00:00.000Z',
    });
    footfall.now = '2026-11-11T11:59:59Z';
    expect(await rate({ stars: 2, comment: 'It broke' })).toMatchObject({
      rating: { stars: 2, reasons: [], comment: 'It broke' },
      changeableUntil: '2026-11-11T12:00:00.000Z',
    });
    expect(await knex('rating_answers')).toHaveLength(1);

    footfall.now = '2026-11-11T12:00:00Z';
    await expect(rate({ stars: 5 })).rejects.toThrow(/no longer be changed/);
    expect(await ratings.question(TASK, ANN)).toMatchObject({
      state: 'settled',
      rating: null,
    });
    await expect(ratings.dismiss(TASK, ANN)).rejects.toThrow(/rated already/);
  }, 60_000);

  it('of two browsers at once are one', async () => {
    const knex = await databases.init(databaseId);
    const { rate, replica } = await create(knex);
    const other = (await replica()).services.ratings;
    const input = ratingInputSchema.parse({ stars: 3 });
    await Promise.all([
      rate({ stars: 5 }),
      rate({ stars: 5 }),
      other.rateTask(TASK, ANN, input),
    ]);
    expect(await knex('rating_answers')).toHaveLength(1);
    expect(await knex('rating_asks')).toHaveLength(1);
  }, 60_000);

  it('are refused of what runs, is over or is not there, and of others', async () => {
    const knex = await databases.init(databaseId);
    const { footfall, ratings, rate, scaffolder } = await create(knex);
    scaffolder.ended(TASK, ANN, { status: 'processing', at: NOON });
    await expect(rate({ stars: 5 })).rejects.toThrow(/still running/);
    await expect(ratings.dismiss(TASK, ANN)).rejects.toThrow(/still running/);
    scaffolder.ended(TASK, ANN, { at: NOON });
    await expect(
      rate({ stars: 5 }, TASK, 'user:default/bo'),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(rate({ stars: 5 }, taskNumber(99))).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    await expect(rate({ stars: 5 }, "x' or 1=1")).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    await expect(rate({ reasons: ['quick'] })).rejects.toMatchObject({
      name: 'InputError',
    });
    scaffolder.isDown = true;
    await expect(rate({ stars: 5 })).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    scaffolder.isDown = false;
    footfall.now = '2026-11-17T12:00:00Z';
    await expect(rate({ stars: 5 })).rejects.toThrow(/too long ago/);
    expect(await knex('rating_asks')).toEqual([]);
    expect(await knex('rating_answers')).toEqual([]);
  }, 60_000);

  it('that were let go are not asked for again', async () => {
    const knex = await databases.init(databaseId);
    const { ratings, rate } = await create(knex);
    expect(await ratings.dismiss(TASK, ANN)).toMatchObject({
      state: 'dismissed',
    });
    expect(await ratings.dismiss(TASK, ANN)).toMatchObject({
      state: 'dismissed',
    });
    await expect(rate({ stars: 5 })).rejects.toThrow(/let go/);
  }, 60_000);

  it('are asked for once more by one of two replicas', async () => {
    const knex = await databases.init(databaseId);
    const { footfall, ratings, ratingReminder, replica, sent, world } =
      await create(knex);
    await ratings.taskEnded(TASK, 'failed');
    await ratingReminder.remind();
    expect(sent).toEqual([]);

    footfall.now = '2026-11-10T12:10:00Z';
    world.isNotifying = false;
    await ratingReminder.remind();
    world.isNotifying = true;
    const other = await replica();
    other.now = '2026-11-10T12:11:00Z';
    await Promise.all([
      ratingReminder.remind(),
      other.services.ratingReminder.remind(),
    ]);
    await ratingReminder.remind();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      recipients: { type: 'entity', entityRef: ANN },
      payload: {
        title: 'What got in the way?',
        link: `/footfall/rate/${TASK}`,
      },
    });
    expect(await knex('rating_asks')).toEqual([
      expect.objectContaining({ notice: 'sent', state: 'asked' }),
    ]);
  }, 60_000);

  it('are counted only by many people at once, under no name', async () => {
    const knex = await databases.init(databaseId);
    const { footfall, ease, publish, rate, ratings, scaffolder } = await create(
      knex,
    );
    const people = ['ann', 'bo', 'cy', 'di', 'ed'].map(
      name => `user:default/${name}`,
    );
    const rateAs = async (person: string, n: number) => {
      scaffolder.ended(taskNumber(n), person, { at: NOON });
      await rate(
        { stars: (n % 5) + 1, comment: `line ${n}` },
        taskNumber(n),
        person,
      );
    };
    // One person, however often, is not many.
    for (let n = 0; n < 6; n++) {
      await rateAs(people[n % 4], n);
    }
    footfall.now = '2026-11-12T00:00:00Z';
    await publish();
    expect(await ease()).toMatchObject({
      title: 'New service',
      ease: { status: 'too-few', needed: 5 },
      comments: [],
    });
    expect(await knex('answer_keys')).toEqual([]);
    const settled = await knex('rating_answers');
    expect(settled).toHaveLength(6);
    expect(settled.every(({ day }) => day === null)).toBe(true);

    scaffolder.ended(taskNumber(9), people[4], { at: '2026-11-12T00:00:00Z' });
    await rate({ stars: 5 }, taskNumber(9), people[4]);
    footfall.now = '2026-11-14T00:00:00Z';
    await publish();
    await publish();
    expect((await ease()).ease).toEqual({
      status: 'measured',
      n: 7,
      mean: 3,
      distribution: [2, 1, 1, 1, 2],
      troubled: 0,
      reasons: [],
      months: [{ month: '2026-11', n: 7, mean: 3 }],
    });
    expect((await ease()).comments).toHaveLength(6);
    expect(await knex('rating_answers')).toEqual([]);
    expect(await ratings.question(TASK, ANN)).toMatchObject({
      state: 'settled',
    });
    footfall.now = '2026-12-24T00:00:00Z';
    await publish();
    expect(await knex('rating_asks')).toEqual([]);
  }, 60_000);

  it('stay settled where the clock goes back', async () => {
    const knex = await databases.init(databaseId);
    const { footfall, publish, rate, ratings } = await create(knex);
    await rate({ stars: 4 });
    footfall.now = '2026-11-12T00:00:00Z';
    await publish();
    footfall.now = '2026-11-10T13:00:00Z';
    await publish();
    await expect(rate({ stars: 1 })).rejects.toThrow(/no longer be changed/);
    expect(await ratings.question(TASK, ANN)).toMatchObject({
      state: 'settled',
      rating: null,
    });
    expect(await knex('rating_answers').pluck('stars')).toEqual([4]);
    expect(await knex('answer_keys')).toEqual([]);
  }, 60_000);

  it('of few people are not published by a replica that planned long ago', async () => {
    const knex = await databases.init(databaseId);
    const { footfall, publish, rate, replica, scaffolder } = await create(knex);
    const other = (await replica()).services.ratingPublisher;
    const rateAs = async (n: number, at: string) => {
      const person = `user:default/p${n}`;
      scaffolder.ended(taskNumber(n), person, { at });
      await rate({ stars: 3 }, taskNumber(n), person);
    };
    for (let n = 0; n < 5; n++) {
      await rateAs(n, NOON);
    }
    footfall.now = '2026-11-12T00:00:00Z';
    await Promise.all([publish(), other.publishSettled()]);
    const batch = {
      thing: { flow: 'template', subject: 'template:default/service' } as const,
      months: ['2026-11'],
      minPeople: 5,
    };
    await rateAs(6, '2026-11-12T00:00:00Z');
    footfall.now = '2026-11-14T00:00:00Z';
    await publish();
    const store = new DatabaseRatingPublicationStore(
      knex,
      new DatabaseAnswerKeyring(),
    );
    await store.publish(batch, tallyRatings);
    const [{ count }] = await knex('rating_tallies');
    expect(count).toBe(5);
    expect(await knex('rating_answers')).toHaveLength(1);
    expect(await knex('rating_asks').where({ state: 'answered' })).toHaveLength(
      1,
    );
  }, 60_000);

  it('keep no row in which a person and an answer meet', async () => {
    const knex = await databases.init(databaseId);
    const { rate } = await create(knex);
    await rate({ stars: 1, comment: 'secret' });
    const answers = JSON.stringify(await knex('rating_answers'));
    expect(answers).not.toMatch(/ann|00000000/);
    const asks = JSON.stringify(await knex('rating_asks'));
    expect(asks).not.toMatch(/secret|stars/);
  }, 60_000);

  it('keep what can be kept of what somebody wrote', async () => {
    const knex = await databases.init(databaseId);
    const { rate } = await create(knex);
    await rate({ stars: 1, comment: 'So\u0000 \ud83dslow' });
    expect(await knex('rating_answers').pluck('comment')).toEqual(['So slow']);
    const named = newRatingSchema.safeParse({
      flow: 'cli',
      subject: 'env\u0000 create',
      occasion: 'run-1',
      stars: 2,
    });
    expect(named.success).toBe(false);
  }, 60_000);

  it('through other doors are one for each person and occasion', async () => {
    const knex = await databases.init(databaseId);
    const { ratings } = await create(knex);
    const rating = newRatingSchema.parse({
      flow: 'cli',
      subject: 'env create',
      occasion: 'run-1',
      stars: 2,
    });
    const receipt = await ratings.rate(rating, ANN);
    expect(receipt).toEqual({ changeableUntil: '2026-11-11T12:00:00.000Z' });
    await ratings.rate({ ...rating, stars: 4 }, ANN);
    await ratings.rate(rating, 'user:default/bo');
    expect(
      await knex('rating_answers').orderBy('stars').pluck('stars'),
    ).toEqual([2, 4]);
    await expect(
      ratings.rate(
        newRatingSchema.parse({ ...rating, day: '2027-01-01' }),
        ANN,
      ),
    ).rejects.toMatchObject({ name: 'InputError' });
  }, 60_000);
});
