import { TestDatabases } from '@backstage/backend-test-utils';
import { newSurveySchema } from '@footfall/backstage-plugin-footfall-common';
import { aGroup, aUser } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { aNewSurvey, peopleOf } from '../__testUtils__/TestSurveys';

const teams = { red: 8, blue: 8, solo: 1 };
const entities = Object.entries(teams).flatMap(([team, size]) => [
  aGroup(team),
  ...peopleOf(team, size).map(name => aUser(name, { memberOf: [team] })),
]);

describe.each(TestDatabases.create().eachSupportedId())(
  'low scores of a wave on %p',
  id => {
    const databases = TestDatabases.create({ ids: [id] });
    jest.setTimeout(60_000);

    it('are an incident of a team that was dissolved meanwhile', async () => {
      const knex = await databases.init(id);
      const footfall = await TestFootfall.create({
        knex,
        entities,
        now: '2026-03-02T09:00:00Z',
      });
      await footfall.syncCatalog();
      const { answers, incidents, surveys, waveService } = footfall.services;
      await surveys.create(
        newSurveySchema.parse(aNewSurvey),
        'user:default/boss',
      );
      await waveService.runDue();
      const [wave] = (await surveys.list()).surveys[0].waves;
      footfall.entities = entities.filter(
        ({ metadata }) => metadata.name !== 'red',
      );
      await footfall.syncCatalog();
      for (const name of [...peopleOf('red', 8), ...peopleOf('blue', 8)]) {
        await answers.answer(wave.id, `user:default/${name}`, {
          recommend: name.startsWith('red') ? 3 : 9,
          stay: true,
        });
      }
      await surveys.closeWave(wave.id);
      expect(await incidents.list({})).toMatchObject([
        { teamRef: 'group:default/red', teamTitle: 'red', state: 'open' },
      ]);
      footfall.now = '2026-03-20T09:00:00Z';
      await footfall.services.incidentEscalation.run();
      expect(await incidents.list({})).toMatchObject([{ escalatedTo: null }]);
    });

    it('are one incident for each unhappy team that can be told apart', async () => {
      const knex = await databases.init(id);
      const footfall = await TestFootfall.create({
        knex,
        entities,
        now: '2026-03-02T09:00:00Z',
      });
      await footfall.syncCatalog();
      const { answers, surveys, waveService } = footfall.services;
      const survey = await surveys.create(
        newSurveySchema.parse(aNewSurvey),
        'user:default/boss',
      );
      await waveService.runDue();
      const [wave] = (await surveys.list()).surveys[0].waves;
      expect(wave).toMatchObject({ surveyId: survey.id, invited: 17 });
      const answerAll = async (names: string[], recommend: number) => {
        for (const name of names) {
          await answers.answer(wave.id, `user:default/${name}`, {
            recommend,
            stay: true,
          });
        }
      };
      await answerAll(peopleOf('red', 8), 3);
      await answerAll(peopleOf('blue', 6), 9);
      await answerAll(peopleOf('solo', 1), 0);
      footfall.now = '2026-03-09T00:00:00Z';
      await Promise.all([waveService.runDue(), waveService.runDue()]);
      await waveService.runDue();
      await surveys.closeWave(wave.id);
      const incidents = await knex('incidents');
      expect(incidents).toHaveLength(1);
      expect(incidents[0]).toMatchObject({
        team_ref: 'group:default/red',
        survey_id: survey.id,
        state: 'open',
      });
    });
  },
);
