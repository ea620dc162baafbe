import { TestDatabases } from '@backstage/backend-test-utils';
import { newSurveySchema } from '@footfall/backstage-plugin-footfall-common';
import {
  aNewSurvey,
  peopleOf,
  TestSurveys,
  userRef,
} from '../__testUtils__/TestSurveys';

const AFTER = '2026-03-09T00:00:00Z';

describe.each(TestDatabases.create().eachSupportedId())(
  'waves in bad luck on %p',
  id => {
    const databases = TestDatabases.create({ ids: [id] });
    jest.setTimeout(60_000);

    const start = async () => TestSurveys.create(await databases.init(id));

    it('remind nobody twice on one day, nor on a day off, after notifications were down', async () => {
      const surveys = await start();
      await surveys.openWave();
      surveys.world.isNotifying = false;
      surveys.now = '2026-03-04T09:00:00Z';
      await surveys.run();
      // They are back on the day of the second reminder, before its hour.
      surveys.world.isNotifying = true;
      const sentAt = async (now: string) => {
        surveys.now = now;
        await surveys.run();
        return surveys.world.sent.length;
      };
      expect(await sentAt('2026-03-06T08:30:00Z')).toBe(1);
      expect(await sentAt('2026-03-06T09:00:00Z')).toBe(2);
      expect(await sentAt('2026-03-06T18:00:00Z')).toBe(2);
      expect(await sentAt('2026-03-07T09:00:00Z')).toBe(2);
    });

    it('do not remind on a Saturday of what was to be said on a Friday', async () => {
      const surveys = await start();
      await surveys.openWave({ openDays: 8 });
      surveys.now = '2026-03-06T09:00:00Z';
      surveys.world.isNotifying = false;
      await surveys.run();
      surveys.world.isNotifying = true;
      surveys.now = '2026-03-07T09:00:00Z';
      await surveys.run();
      expect(surveys.world.sent).toHaveLength(1);
      surveys.now = '2026-03-09T07:00:00Z';
      await surveys.run();
      expect(surveys.world.sent).toHaveLength(2);
    });

    it('are handed on in their order, also where a clock went back', async () => {
      const surveys = await start();
      surveys.world.isListening = false;
      const quiet = { sameSurveyDays: 0, otherSurveysDays: 0 };
      const first = await surveys.openWave({ quiet });
      const { surveyId } = await surveys.services.surveys.closeWave(first);
      surveys.now = '2026-03-02T08:00:00Z';
      const second = await surveys.services.surveys.openWave(surveyId);
      await surveys.services.surveys.closeWave(second.id);
      surveys.world.isListening = true;
      await surveys.run();
      expect(surveys.world.closed.map(({ number }) => number)).toEqual([1, 2]);
    });

    it('do not wait for notifications that hang', async () => {
      const surveys = await start();
      surveys.world.isHanging = true;
      const { id: surveyId } = await surveys.services.surveys.create(
        newSurveySchema.parse(aNewSurvey),
        userRef('boss'),
      );
      const wave = await surveys.services.surveys.openWave(surveyId);
      expect(wave).toMatchObject({ state: 'open', invited: 25 });
      await surveys.answer(wave.id, 'red-1', { recommend: 9, stay: true });
      await surveys.services.surveys.closeWave(wave.id);
    });

    it('close on their day although their survey has ended', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      const [{ surveyId }] = await surveys.stores.waveStore.list();
      await surveys.services.surveys.setState(
        surveyId,
        'ended',
        userRef('boss'),
      );
      await surveys.answerAll(waveId, peopleOf('red', 8), 5);
      surveys.now = AFTER;
      await surveys.run();
      expect(surveys.world.closed).toMatchObject([{ waveId, number: 1 }]);
    });

    it('that nobody answers close, and tell of no team', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      surveys.now = AFTER;
      await surveys.run();
      const { total, rows } = await surveys.results(waveId);
      expect(total).toMatchObject({ status: 'no-answers', n: null });
      expect(rows.every(({ n }) => n === null)).toBe(true);
      const [{ teams }] = surveys.world.closed;
      expect(teams.every(({ isEnough }) => !isEnough)).toBe(true);
    });

    it('count what all answered alike without a margin of error to divide by', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      for (const team of ['red', 'blue', 'green']) {
        await surveys.answerAll(waveId, peopleOf(team, 8), 10);
      }
      await surveys.answer(waveId, 'solo-1', { recommend: 10, stay: true });
      surveys.now = AFTER;
      await surveys.run();
      const { total } = await surveys.results(waveId);
      expect(total).toMatchObject({ status: 'shown', n: 25, invited: 25 });
      expect(total.questions[0]).toMatchObject({ mean: 10, nps: 100 });
      expect(JSON.stringify(total)).not.toMatch(/NaN|Infinity/);
    });
  },
);
