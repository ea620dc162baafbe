import { TestDatabases } from '@backstage/backend-test-utils';
import {
  addDays,
  Day,
  dayOfInstant,
  mySurveysSchema,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import {
  asService,
  properRefusals,
  refusalsOf,
} from '../__testUtils__/startFootfall';
import { aSurveyOfAll, pia, SurveyedBank } from '../__testUtils__/surveyedBank';
import { asUserNamed } from '../__testUtils__/usersInGroups';

const red = 'group:default/red';
const tomorrow = addDays(dayOfInstant(Date.now(), 'UTC'), 1);

describe('surveys over HTTP', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let bank: SurveyedBank;

  const start = async (denied: readonly string[] = []) =>
    SurveyedBank.start(await databases.init('SQLITE_3'), { denied });

  beforeAll(async () => {
    bank = await start();
  });
  afterAll(() => bank.footfall.stop());

  const statusOf = async (path: string, body: object, as: string) => {
    const { status } = await bank.footfall.post(path, as).send(body);
    return status;
  };

  it('tells surveys to those who may read results', async () => {
    const forbidden = await start(['footfall.survey.results.read']);
    expect(
      await refusalsOf(bank.footfall, forbidden.footfall, '/surveys'),
    ).toEqual(properRefusals('footfall.survey.results.read'));
    await forbidden.footfall.stop();
  });

  it('offers templates that are accepted as they are', async () => {
    const { templates, mayManage } = await bank.manager.getSurveys();
    expect(mayManage).toBe(true);
    for (const { id: _, ...template } of templates) {
      const survey = await bank.manager.createSurvey({
        ...template,
        startsOn: aSurveyOfAll.startsOn,
      });
      expect(survey.nextWave?.opensOn).toBe('2099-01-01');
      await bank.manager.setSurveyState(survey.id, { state: 'ended' });
    }
  });

  it('refuses a survey that makes no sense', async () => {
    for (const changes of [
      { questions: [] },
      { questions: [aSurveyOfAll.questions[0], aSurveyOfAll.questions[0]] },
      { questions: [{ id: 'c', kind: 'choice', text: 'Which?' }] },
      { cadence: 'daily' },
      { openDays: 21 },
      { reminders: 3 },
      { audience: { share: 0 } },
    ]) {
      expect(
        await statusOf('/surveys', { ...aSurveyOfAll, ...changes }, pia),
      ).toBe(400);
    }
    expect(await statusOf('/surveys/no-such', aSurveyOfAll, pia)).toBe(404);
    expect(await statusOf('/surveys/no-such/waves', {}, pia)).toBe(404);
    expect(await statusOf('/waves/no-such/close', {}, pia)).toBe(404);
  });

  it('lets only the platform team manage, and services', async () => {
    const max = asUserNamed('red-1');
    expect(await statusOf('/surveys', aSurveyOfAll, max)).toBe(403);
    const { mayManage, mayReadComments } = await bank.as('red-1').getSurveys();
    expect({ mayManage, mayReadComments }).toEqual({
      mayManage: false,
      mayReadComments: false,
    });
    const { status, body } = await bank.footfall
      .post('/surveys', asService)
      .send(aSurveyOfAll);
    expect(status).toBe(201);
    await bank.manager.setSurveyState(body.id, { state: 'ended' });
  });

  describe('a wave', () => {
    it('is answered, changed, declined and closed', async () => {
      const wave = await bank.open();
      expect(wave).toMatchObject({ invited: 25, answeredAtLeast: 0 });
      const one = bank.as('red-1');
      const [mine] = (await one.getMySurveys()).surveys;
      expect(mine).toMatchObject({ status: 'asked', answers: null });
      await bank.answer(wave.id, 'red-1', { why: '<script>alert(1)</script>' });
      const changed = await bank.answer(wave.id, 'red-1', { recommend: 2 });
      expect(changed).toMatchObject({
        status: 'answered',
        answers: { recommend: 2, satisfied: 7, stay: true },
      });
      expect(await one.declineSurvey(wave.id)).toMatchObject({
        status: 'declined',
        answers: null,
      });
      await bank.answerAs(wave.id, 'red', 6, { why: '<b>Speed</b>' });
      await bank.answerAs(wave.id, 'blue', 7);
      await bank.answerAs(wave.id, 'green', 2);
      const open = await one.getWaveResults(wave.id);
      expect(open.total).toMatchObject({ status: 'not-closed', questions: [] });
      expect(open.wave.answeredAtLeast).toBe(15);
      await bank.manager.closeWave(wave.id);
      await expect(bank.answer(wave.id, 'red-1')).rejects.toThrow('409');
      expect((await one.getMySurveys()).surveys).toEqual([]);

      const { total, rows } = await bank.manager.getWaveResults(wave.id, {
        by: 'team',
      });
      expect(total).toMatchObject({ status: 'shown', n: 15, invited: 25 });
      expect(rows.map(({ title, status }) => [title, status])).toEqual([
        ['blue', 'shown'],
        ['green', 'too-few-answers'],
        ['red', 'too-few-answers'],
        ['solo', 'too-few-answers'],
      ]);
      expect(rows[1].foldedInto).toMatchObject({ key: 'group:default/bank' });
    });

    it('takes answers of those invited only, and such as fit', async () => {
      const wave = await bank.open({ quiet: { otherSurveysDays: 0 } });
      const path = `/waves/${wave.id}/answer`;
      const answers = { recommend: 8, satisfied: 7, stay: true };
      const max = asUserNamed('red-1');
      expect(await statusOf(path, { answers }, pia)).toBe(404);
      expect(await statusOf(path, { answers }, asService)).toBe(403);
      expect(await statusOf('/waves/no-such/answer', { answers }, max)).toBe(
        404,
      );
      for (const wrong of [
        { ...answers, recommend: 11 },
        { ...answers, why: 'x'.repeat(2_001) },
        { ...answers, unasked: 1 },
        { recommend: 8 },
      ]) {
        expect(await statusOf(path, { answers: wrong }, max)).toBe(400);
      }
      const huge = { ...answers, why: 'x'.repeat(1_000_000) };
      expect(await statusOf(path, { answers: huge }, max)).toBe(413);
      await bank.manager.closeWave(wave.id);
    });

    it('is answered by people however their names are written', async () => {
      const wave = await bank.open({ quiet: { otherSurveysDays: 0 } });
      await bank.answer(wave.id, 'RED-1', { recommend: 1 });
      const { surveys } = await bank.as('red-1').getMySurveys();
      expect(surveys).toMatchObject([
        { waveId: wave.id, status: 'answered', answers: { recommend: 1 } },
      ]);
      await bank.manager.closeWave(wave.id);
    });

    it('takes as many words as the questions ask for, in any script', async () => {
      const questions = Array.from({ length: 20 }, (_, index) => ({
        id: `q${index}`,
        kind: 'text' as const,
        text: 'What else?',
      }));
      const wave = await bank.open({
        questions,
        quiet: { otherSurveysDays: 0 },
      });
      const answers = Object.fromEntries(
        questions.map(({ id }) => [id, '語'.repeat(2_000)]),
      );
      const { status } = await bank
        .as('red-1')
        .answerSurvey(wave.id, { answers });
      expect(status).toBe('answered');
      await bank.manager.closeWave(wave.id);
    });

    it('is answered by none whom the policy does not let', async () => {
      const forbidden = await start(['footfall.survey.respond']);
      const { status } = await forbidden.footfall.get(
        '/surveys/mine',
        asUserNamed('red-1'),
      );
      expect(status).toBe(403);
      await forbidden.footfall.stop();
    });

    it('asks nobody for an answer who is a stranger', async () => {
      const { body } = await bank.footfall.get('/surveys/mine');
      expect(mySurveysSchema.parse(body).surveys).toEqual([]);
    });
  });

  describe('the results', () => {
    let waveId: string;
    let surveyId: string;

    beforeAll(async () => {
      const wave = await bank.open({ quiet: { otherSurveysDays: 0 } });
      ({ id: waveId, surveyId } = wave);
      await bank.answerAs(waveId, 'red', 6, {
        recommend: 3,
        why: '=HYPERLINK("http://x")',
      });
      await bank.answerAs(waveId, 'blue', 7, { recommend: 10 });
      await bank.answerAs(waveId, 'green', 8, { recommend: 9, stay: false });
      await bank.manager.closeWave(waveId);
    });

    const titlesFor = async (name: string) => {
      const { rows } = await bank
        .as(name)
        .getWaveResults(waveId, { by: 'team' });
      return rows.map(({ title }) => title);
    };

    it('of the organisation and its departments are for everybody', async () => {
      const { total, rows } = await bank
        .as('solo-1')
        .getWaveResults(waveId, { by: 'department' });
      expect(total.questions[0]).toMatchObject({
        kind: 'recommend',
        n: 21,
        nps: expect.closeTo((100 * (15 - 6)) / 21),
      });
      expect(rows).toMatchObject([{ title: 'bank', n: 21 }]);
    });

    it('of a team are for those who have to do with it', async () => {
      expect(await titlesFor('green-1')).toEqual(['green']);
      expect(await titlesFor('solo-1')).toEqual(['solo']);
      expect(await titlesFor('pia')).toEqual(['blue', 'green', 'red', 'solo']);
      const path = `/waves/${waveId}/results?group=${red}`;
      const own = await bank.footfall.get(path, asUserNamed('red-2'));
      expect(own.status).toBe(200);
      const other = await bank.footfall.get(path, asUserNamed('green-2'));
      expect(other.status).toBe(403);
      const history = await bank.footfall.get(
        `/surveys/${surveyId}/history?group=${red}`,
        asUserNamed('green-2'),
      );
      expect(history.status).toBe(403);
    });

    it('of a wave that asked one team only are for that team', async () => {
      const { id: soleSurveyId } = await bank.manager.createSurvey({
        ...aSurveyOfAll,
        questions: aSurveyOfAll.questions.slice(0, 1),
      });
      const record = async (opensOn: Day, closesOn: Day, teams: string[]) =>
        bank.manager.recordPastWave(soleSurveyId, {
          opensOn,
          closesOn,
          invited: teams.map(groupRef => ({ groupRef, people: 8 })),
          answers: teams.flatMap(groupRef =>
            Array.from({ length: 8 }, () => ({
              groupRef,
              answers: { recommend: 1 },
            })),
          ),
        });
      const sole = await record(
        parseDay('2025-01-06'),
        parseDay('2025-01-13'),
        [red],
      );
      const statusesFor = async (name: string) => {
        const answers = await Promise.all(
          [
            ...['organisation', 'department', 'team', 'type'].map(
              by => `/waves/${sole.id}/results?by=${by}`,
            ),
            `/surveys/${soleSurveyId}/history`,
            `/surveys/${soleSurveyId}/history?format=csv`,
          ].map(path => bank.footfall.get(path, asUserNamed(name))),
        );
        return new Set(answers.map(({ status }) => status));
      };
      expect(await statusesFor('red-2')).toEqual(new Set([200]));
      expect(await statusesFor('pia')).toEqual(new Set([200]));
      expect(await statusesFor('green-1')).toEqual(new Set([403]));

      await record(parseDay('2025-04-07'), parseDay('2025-04-14'), [
        red,
        'group:default/blue',
      ]);
      const wavesFor = async (name: string) => {
        const { total, waves } = await bank
          .as(name)
          .getSurveyHistory(soleSurveyId);
        expect(total.points.map(({ waveId: id }) => id)).toEqual(
          waves.map(({ id }) => id),
        );
        return waves.map(({ number }) => number);
      };
      expect(await wavesFor('red-1')).toEqual([1, 2]);
      expect(await wavesFor('green-1')).toEqual([2]);
    });

    it('are told by types, and not of a Group by types', async () => {
      const { rows } = await bank.manager.getWaveResults(waveId, {
        by: 'type',
      });
      expect(rows).toMatchObject([{ key: 'team', n: 21 }]);
      const { status } = await bank.footfall.get(
        `/waves/${waveId}/results?by=type&group=${red}`,
        pia,
      );
      expect(status).toBe(400);
    });

    it('are a heat map over waves', async () => {
      const history = await bank.manager.getSurveyHistory(surveyId, {
        by: 'team',
      });
      expect(history.waves).toHaveLength(1);
      expect(history.rows.map(({ title }) => title)).toEqual([
        'blue',
        'green',
        'red',
        'solo',
      ]);
      expect(history.rows[2].points).toMatchObject([
        { status: 'too-few-answers', recommend: null },
      ]);
      expect(history.rows[1].points).toMatchObject([
        { status: 'shown', recommend: { mean: 9 }, wouldStay: { share: 0 } },
      ]);
    });

    it('are to be had as CSV, with the same left out', async () => {
      const csv = await bank.as('green-1').exportWaveResults(waveId, {
        by: 'team',
      });
      const lines = csv.trim().split('\n');
      expect(lines[0]).toMatch(/^key,title,status,invited,n,responseRate,/);
      expect(csv).not.toMatch(/red|blue|solo/);
      const history = await bank.manager.exportSurveyHistory(surveyId, {
        by: 'team',
      });
      expect(history).toMatch(/,solo,1,[0-9-]+,too-few-answers,,,,,,,,/);
    });

    it('have comments for those who may read them, and themes', async () => {
      const { comments, mayTag, status } = await bank.manager.getSurveyComments(
        waveId,
      );
      expect({ status, mayTag }).toEqual({ status: 'shown', mayTag: true });
      expect(comments).toHaveLength(6);
      // Red shares its cell with the one person of another team.
      expect(comments[0]).toMatchObject({
        text: '=HYPERLINK("http://x")',
        groupRef: null,
      });
      const tagged = await bank.manager.tagComment(comments[0].id, {
        themes: ['links', 'links'],
      });
      expect(tagged.themes).toEqual(['links']);
      const again = await bank.manager.getSurveyComments(waveId);
      expect(again.themes).toEqual([{ theme: 'links', count: 1 }]);
      const path = `/waves/${waveId}/comments`;
      const max = asUserNamed('red-1');
      expect((await bank.footfall.get(path, max)).status).toBe(403);
      expect(
        await statusOf(
          `/comments/${comments[0].id}/themes`,
          { themes: [] },
          max,
        ),
      ).toBe(403);
      expect(await statusOf('/comments/no/themes', { themes: [] }, pia)).toBe(
        404,
      );
    });

    it('are told in the adoption of a team to those same people', async () => {
      await bank.manager.createMandate({
        title: 'They must',
        scope: {},
        from: parseDay('2020-01-01'),
        reason: 'The auditors asked for it',
      });
      const toldTo = async (name: string) => {
        const { rows, total } = await bank
          .as(name)
          .getAdoption({ by: 'team', to: tomorrow });
        return [total, ...rows]
          .filter(({ figures }) => figures.wouldStay.value !== null)
          .map(({ title }) => title)
          .slice(1);
      };
      expect(await toldTo('pia')).toEqual(['blue', 'green']);
      expect(await toldTo('green-1')).toEqual(['green']);
      expect(await toldTo('red-1')).toEqual([]);
      const orderFor = async (name: string, sort: 'title' | 'wouldStay') => {
        const { rows } = await bank
          .as(name)
          .getAdoption({ by: 'team', to: tomorrow, sort, order: 'desc' });
        return rows.map(({ title }) => title);
      };
      // The order of teams tells who answered better.
      expect((await orderFor('pia', 'wouldStay'))[0]).toBe('blue');
      for (const name of ['green-1', 'red-1']) {
        expect(await orderFor(name, 'wouldStay')).toEqual(
          await orderFor(name, 'title'),
        );
      }
      const narrowedFor = async (name: string) => {
        const { total } = await bank.as(name).getAdoption({
          team: 'group:default/green',
          to: tomorrow,
          interval: 'week',
        });
        return [
          total.figures.wouldStay.value,
          total.wouldStayPerInterval?.at(-1)?.value,
        ];
      };
      expect(await narrowedFor('green-1')).toEqual([0, 0]);
      expect(await narrowedFor('red-1')).toEqual([null, undefined]);
    });

    it('take in nothing that counts a Group twice', async () => {
      const past = {
        opensOn: '2024-01-08',
        closesOn: '2024-01-15',
        invited: [5, 3].map(people => ({ groupRef: red, people })),
        answers: [],
      };
      const { status, text } = await bank.footfall
        .post(`/surveys/${surveyId}/past-waves`, pia)
        .send(past);
      expect(status).toBe(400);
      expect(text).toContain('a Group is named twice');
    });

    it('know what there is not', async () => {
      for (const path of [
        '/waves/no-such/results',
        '/waves/no-such/comments',
        '/surveys/no-such/history',
        '/waves/no%00such/results',
      ]) {
        expect((await bank.footfall.get(path, pia)).status).toBe(404);
      }
    });
  });
});
