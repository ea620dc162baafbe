import { TestDatabases } from '@backstage/backend-test-utils';
import {
  newSurveySchema,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aNewSurvey,
  groupRef,
  peopleOf,
  TestSurveys,
  userRef,
} from '../__testUtils__/TestSurveys';
import { migrate, migrationsDirectory } from '../database/migrate';

const NO_PEACE = { sameSurveyDays: 0, otherSurveysDays: 0 };

describe.each(TestDatabases.create().eachSupportedId())(
  'waves of one day on %p',
  id => {
    const databases = TestDatabases.create({ ids: [id] });
    jest.setTimeout(60_000);

    /** A survey that opens no wave by itself. */
    async function start(quiet = NO_PEACE) {
      const surveys = await TestSurveys.create(await databases.init(id));
      const { surveys: service } = surveys.services;
      const { id: surveyId } = await service.create(
        newSurveySchema.parse({
          ...aNewSurvey,
          startsOn: parseDay('2026-06-01'),
          quiet,
        }),
        userRef('manager'),
      );
      const hold = async (recommend: number) => {
        const { id: waveId } = await service.openWave(surveyId);
        await surveys.answerAll(waveId, peopleOf('red', 8), recommend);
        await surveys.answerAll(waveId, peopleOf('green', 8), 9);
        return service.closeWave(waveId);
      };
      return { hold, service, surveyId, surveys };
    }

    it('follow each other where nobody is owed peace', async () => {
      const { hold, surveys } = await start();
      const first = await hold(3);
      surveys.now = '2026-03-02T11:00:00Z';
      const second = await hold(9);
      expect([first, second]).toMatchObject([
        { number: 1, opensOn: '2026-03-02', invited: 25 },
        { number: 2, opensOn: '2026-03-02', invited: 25, resting: 0 },
      ]);
      const meanOf = async (waveId: string) => {
        const { rows } = await surveys.results(waveId);
        const red = rows.find(({ key }) => key === groupRef('red'));
        return red?.questions?.[0];
      };
      expect(await meanOf(first.id)).toMatchObject({ mean: 3 });
      expect(await meanOf(second.id)).toMatchObject({ mean: 9 });
      // Whoever acts upon scores can tell which was answered after what.
      expect(surveys.world.closed).toMatchObject([
        { number: 1, openedMs: Date.parse('2026-03-02T09:00:00Z') },
        { number: 2, openedMs: Date.parse('2026-03-02T11:00:00Z') },
      ]);
    });

    it('leave in peace those who are owed it, until somebody changes that', async () => {
      const { hold, service, surveyId } = await start({
        ...NO_PEACE,
        sameSurveyDays: 14,
      });
      await hold(3);
      await expect(hold(9)).rejects.toThrow(/fewer days of peace/i);
      const survey = newSurveySchema.parse({ ...aNewSurvey, quiet: NO_PEACE });
      await service.edit(surveyId, survey, userRef('manager'));
      expect(await hold(9)).toMatchObject({ number: 2, invited: 25 });
    });

    it('are one of a double click and of two replicas', async () => {
      const { service, surveyId, surveys } = await start();
      const replica = await TestSurveys.create(surveys.knex, surveys.world);
      const opened = await Promise.allSettled([
        service.openWave(surveyId),
        service.openWave(surveyId),
        replica.services.surveys.openWave(surveyId),
      ]);
      const statuses = opened.map(({ status }) => status).sort();
      expect(statuses).toEqual(['fulfilled', 'rejected', 'rejected']);
      expect(await surveys.stores.waveStore.list()).toHaveLength(1);
    });

    it('count for the day of the cadence that they are held on', async () => {
      const { hold, surveys } = await start();
      surveys.now = '2026-06-01T08:00:00Z';
      await hold(3);
      await hold(9);
      surveys.now = '2026-06-01T09:00:00Z';
      await surveys.run();
      expect(await surveys.stores.waveStore.list()).toHaveLength(2);
      surveys.now = '2026-09-01T09:00:00Z';
      await surveys.run();
      expect(await surveys.stores.waveStore.list()).toHaveLength(3);
    });

    it('show nothing of a small team, however often it is asked', async () => {
      const { service, surveyId, surveys } = await start();
      for (const score of [0, 10, 5]) {
        const { id: waveId } = await service.openWave(surveyId);
        await surveys.answerAll(waveId, peopleOf('red', 8), 8);
        await surveys.answerAll(waveId, peopleOf('green', 8), 8);
        await surveys.answer(waveId, 'solo-1', {
          recommend: score,
          stay: true,
        });
        await surveys.answerAll(waveId, peopleOf('blue', 2), 8);
        await service.closeWave(waveId);
        const { rows } = await surveys.results(waveId);
        for (const name of ['solo', 'blue']) {
          expect(rows.find(({ key }) => key === groupRef(name))).toMatchObject({
            status: 'too-few-answers',
            n: null,
          });
        }
        const cells = await surveys.knex('wave_cells').where({
          wave_id: waveId,
        });
        expect(cells.every(({ n }) => n >= 5)).toBe(true);
      }
      expect(await surveys.knex('wave_answers')).toEqual([]);
      expect(await surveys.knex('answer_keys')).toEqual([]);
    });

    it('have days of their own where the tables go back', async () => {
      const { hold, surveys } = await start();
      await hold(3);
      await hold(9);
      await hold(9);
      const { knex } = surveys;
      const daysOf = () =>
        knex('survey_waves').orderBy('number').pluck('due_day');
      expect(await daysOf()).toEqual(Array(3).fill('2026-03-02'));
      while ((await daysOf())[1] === '2026-03-02') {
        await knex.migrate.down({ directory: migrationsDirectory });
      }
      expect(await daysOf()).toEqual([
        '2026-03-02',
        '2026-03-03',
        '2026-03-04',
      ]);
      await migrate(knex);
      expect(await knex('wave_tallies')).not.toEqual([]);
    });
  },
);
