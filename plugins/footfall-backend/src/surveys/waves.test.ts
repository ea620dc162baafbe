import { TestDatabases } from '@backstage/backend-test-utils';
import {
  newSurveySchema,
  parseDay,
  pastWaveSchema,
} from '@footfall/backstage-plugin-footfall-common';
import knexFactory from 'knex';
import {
  aGroupOf,
  aNewSurvey,
  createWorld,
  groupRef,
  peopleOf,
  TestSurveys,
  userRef,
} from '../__testUtils__/TestSurveys';
import { migrate, migrationsDirectory } from '../database/migrate';

const AFTER = '2026-03-09T00:00:00Z';

describe.each(TestDatabases.create().eachSupportedId())(
  'waves of surveys on %p',
  id => {
    const databases = TestDatabases.create({ ids: [id] });
    jest.setTimeout(60_000);

    const start = async () => TestSurveys.create(await databases.init(id));

    it('open in office hours, ask everybody once and say so', async () => {
      const surveys = await start();
      surveys.now = '2026-03-02T08:59:00Z';
      await surveys.services.surveys.create(
        newSurveySchema.parse(aNewSurvey),
        userRef('manager'),
      );
      await surveys.run();
      expect(await surveys.stores.waveStore.list()).toEqual([]);
      surveys.now = '2026-03-02T09:00:00Z';
      await surveys.run();
      await surveys.run();
      const [wave] = await surveys.stores.waveStore.list();
      expect(wave).toMatchObject({
        number: 1,
        invited: 25,
        opensOn: '2026-03-02',
        closesOn: '2026-03-09',
      });
      const { sent } = surveys.world;
      expect(sent).toHaveLength(1);
      expect(sent[0].recipients).toMatchObject({
        entityRef: expect.arrayContaining([
          userRef('red-1'),
          userRef('solo-1'),
        ]),
      });
      expect(sent[0].payload).toMatchObject({
        title: 'Platform pulse',
        link: `/footfall/surveys/answer/${wave.id}`,
      });
    });

    it('remind those who have neither answered nor declined, twice', async () => {
      const surveys = await start();
      surveys.world.members = { red: peopleOf('red', 3) };
      const waveId = await surveys.openWave();
      await surveys.answer(waveId, 'red-1', { recommend: 9, stay: true });
      await surveys.services.answers.decline(waveId, userRef('red-2'));
      for (const now of [
        '2026-03-04T08:00:00Z',
        '2026-03-04T09:00:00Z',
        '2026-03-05T09:00:00Z',
        '2026-03-06T09:00:00Z',
        '2026-03-07T09:00:00Z',
      ]) {
        surveys.now = now;
        await surveys.run();
      }
      const [, ...reminders] = surveys.world.sent;
      expect(reminders).toHaveLength(2);
      for (const { recipients, payload } of reminders) {
        expect(recipients).toMatchObject({ entityRef: [userRef('red-3')] });
        expect(payload.title).toBe('Platform pulse: still time to answer');
        expect(payload.scope).toBe(`footfall-survey/${waveId}`);
      }
    });

    it('are open although notifications are down, and tell later', async () => {
      const surveys = await start();
      surveys.world.isNotifying = false;
      const waveId = await surveys.openWave();
      await surveys.answer(waveId, 'red-1', { recommend: 9, stay: true });
      surveys.world.isNotifying = true;
      await surveys.run();
      await surveys.run();
      expect(surveys.world.sent).toHaveLength(1);
      expect(Object(surveys.world.sent[0].recipients).entityRef).not.toContain(
        userRef('red-1'),
      );
    });

    it('keep one answer of a double click and of two browsers', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      await Promise.all(
        [1, 2, 3, 4, 10].map(recommend =>
          surveys.answer(waveId, 'red-1', { recommend, stay: true }),
        ),
      );
      expect(await surveys.knex('wave_answers')).toHaveLength(1);
      await surveys.answer(waveId, 'red-1', { recommend: 7, stay: false });
      const mine = await surveys.services.answers.listOf(userRef('red-1'));
      expect(mine.surveys).toMatchObject([
        { status: 'answered', answers: { recommend: 7, stay: false } },
      ]);
      await surveys.services.answers.decline(waveId, userRef('red-1'));
      expect(await surveys.knex('wave_answers')).toEqual([]);
    });

    it('take no answer of somebody who is not invited, or too late', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      const answers = { recommend: 9, stay: true };
      await expect(surveys.answer(waveId, 'stranger', answers)).rejects.toThrow(
        'not invited',
      );
      await expect(surveys.answer('no-such', 'red-1', answers)).rejects.toThrow(
        'no wave',
      );
      // Nobody has come to close it yet.
      surveys.now = AFTER;
      await expect(surveys.answer(waveId, 'red-1', answers)).rejects.toThrow(
        'has closed',
      );
      await surveys.run();
      await expect(surveys.answer(waveId, 'red-1', answers)).rejects.toThrow(
        'has closed',
      );
      // A clock that goes back opens nothing again.
      surveys.now = '2026-03-03T09:00:00Z';
      await surveys.run();
      await expect(surveys.answer(waveId, 'red-1', answers)).rejects.toThrow(
        'has closed',
      );
      expect(await surveys.stores.waveStore.list()).toHaveLength(1);
    });

    it('count answers for the team of the first day', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      await surveys.answerAll(waveId, peopleOf('red', 7), 9);
      surveys.world.members = { blue: ['red-8'] };
      surveys.world.teams = [aGroupOf('blue')];
      await surveys.answerAll(waveId, ['red-8'], 0);
      await surveys.answerAll(waveId, peopleOf('blue', 8), 8);
      await surveys.answerAll(waveId, peopleOf('green', 8), 8);
      surveys.now = AFTER;
      await surveys.run();
      const { rows } = await surveys.results(waveId);
      // The team was dissolved meanwhile, and is told of as it was.
      expect(rows.find(({ key }) => key === groupRef('red'))).toMatchObject({
        title: 'red',
        status: 'shown',
        n: 8,
        invited: 8,
        questions: [{ distribution: [1, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0] }, {}],
      });
    });

    it('leave nothing that tells who answered what, when they close', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      await surveys.answerAll(waveId, peopleOf('red', 6), 9);
      await surveys.answer(waveId, 'solo-1', {
        recommend: 0,
        stay: false,
        why: 'I am alone',
      });
      await surveys.services.answers.decline(waveId, userRef('red-7'));
      surveys.now = AFTER;
      await surveys.run();
      expect(await surveys.knex('wave_answers')).toEqual([]);
      expect(await surveys.knex('answer_keys')).toEqual([]);
      const statuses = await surveys
        .knex('wave_invitations')
        .distinct('status');
      expect(statuses).toEqual([{ status: 'ended' }]);
      const [wave] = await surveys.knex('survey_waves');
      expect(wave).toMatchObject({ state: 'closed', answered: 7 });
      expect(wave).not.toHaveProperty('declined');
      const comments = await surveys.knex('wave_comments');
      expect(comments).toMatchObject([{ group_ref: null, text: 'I am alone' }]);
      const cells = await surveys.knex('wave_cells');
      expect(cells.every(({ n }) => n >= 5)).toBe(true);
    });

    it('leave nothing that tells who took part, nor in which order', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      const inOrder = ['red-7', 'blue-1', 'red-1', 'green-2', 'red-4'];
      for (const [index, name] of inOrder.entries()) {
        await surveys.answer(waveId, name, {
          recommend: 9 - index,
          stay: index > 1,
        });
      }
      await surveys.services.answers.decline(waveId, userRef('red-2'));
      surveys.now = '2026-03-04T09:00:00Z';
      await surveys.run();
      expect(surveys.world.sent).toHaveLength(2);
      surveys.now = AFTER;
      await surveys.run();
      // A reminder that was still being sent when the wave closed.
      await surveys.stores.noticeStore.recordNoticed(waveId, 1, [
        userRef('red-3'),
      ]);
      const place = id === 'SQLITE_3' ? 'rowid' : 'ctid';
      const rows = await surveys.knex('wave_invitations').orderBy(place);
      expect(new Set(rows.map(({ notices }) => notices))).toEqual(new Set([0]));
      const names: string[] = rows.map(row => row.person_ref);
      expect(names).toHaveLength(25);
      expect(names).not.toEqual([...names].sort());
      const reversed = [...inOrder].reverse().map(userRef);
      expect(names.filter(name => reversed.includes(name))).not.toEqual(
        names.slice(-reversed.length),
      );
      const tallies = await surveys
        .knex('wave_tallies')
        .where({ question_id: 'recommend' })
        .orderBy(place);
      expect(tallies.map(({ value }) => value)).toEqual([5, 6, 7, 8, 9]);
    });

    it('leave no sample of an answer in the planner’s statistics', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      await surveys.answerAll(waveId, peopleOf('red', 6), 9);
      await surveys.knex.raw('analyze');
      const samples =
        id === 'SQLITE_3'
          ? []
          : await surveys
              .knex('pg_stats')
              .whereIn('tablename', ['wave_answers', 'rating_answers'])
              .whereIn('attname', ['answer_key', 'answers', 'group_ref'])
              .select('attname', 'most_common_vals', 'histogram_bounds');
      expect(samples).toEqual([]);
    });

    it('close whatever somebody wrote', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      await surveys.answerAll(waveId, peopleOf('red', 6), 9);
      await surveys.answer(waveId, 'red-7', {
        recommend: 9,
        stay: true,
        why: 'So\u0000 \ud83d<script>\u202eit</script>',
      });
      surveys.now = AFTER;
      await surveys.run();
      const [wave] = await surveys.stores.waveStore.list();
      expect(wave).toMatchObject({ state: 'closed', answered: 7 });
      const written = await surveys.knex('wave_comments').pluck('text');
      expect(written).toEqual(['So <script>it</script>']);
    });

    it('count what came before they close, and refuse what comes after', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      const outcomes = await Promise.allSettled([
        ...['red', 'blue', 'green'].flatMap(team =>
          peopleOf(team, 8).map(name =>
            surveys.answer(waveId, name, { recommend: 9, stay: true }),
          ),
        ),
        surveys.services.surveys.closeWave(waveId),
      ]);
      const stored = outcomes
        .slice(0, -1)
        .filter(({ status }) => status === 'fulfilled').length;
      const [wave] = await surveys.stores.waveStore.list();
      expect(wave).toMatchObject({ state: 'closed', answered: stored });
      expect(await surveys.knex('wave_answers')).toEqual([]);
      expect(await surveys.knex('answer_keys')).toEqual([]);
    });

    it('take the answer of somebody who had declined', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      const { answers } = surveys.services;
      await surveys.answer(waveId, 'red-1', { recommend: 2, stay: false });
      await Promise.all([
        answers.decline(waveId, userRef('red-1')),
        answers.decline(waveId, userRef('red-1')),
      ]);
      expect(await surveys.knex('wave_answers')).toEqual([]);
      await surveys.answer(waveId, 'red-1', { recommend: 8, stay: true });
      const mine = await answers.listOf(userRef('red-1'));
      expect(mine.surveys).toMatchObject([
        { status: 'answered', answers: { recommend: 8, stay: true } },
      ]);
    });

    it('are told of after a restart in the middle, and not twice to anybody', async () => {
      const surveys = await start();
      surveys.world.isNotifying = false;
      const waveId = await surveys.openWave();
      const { noticeStore } = surveys.stores;
      // Whoever took it upon themselves told some and died.
      const { nowMs } = surveys.world;
      await noticeStore.claim(waveId, 0, { nowMs, claimedBeforeMs: nowMs });
      await noticeStore.recordNoticed(waveId, 0, [userRef('red-1')]);
      surveys.world.isNotifying = true;
      surveys.now = '2026-03-02T09:30:00Z';
      await surveys.run();
      expect(surveys.world.sent).toEqual([]);
      surveys.now = '2026-03-02T09:30:01Z';
      await surveys.run();
      const [{ recipients }] = surveys.world.sent;
      expect(Object(recipients).entityRef).toHaveLength(24);
      expect(Object(recipients).entityRef).not.toContain(userRef('red-1'));
    });

    it('remind nobody twice when the clock goes back', async () => {
      const surveys = await start();
      await surveys.openWave();
      for (const now of [
        '2026-03-04T09:00:00Z',
        '2026-03-02T09:00:00Z',
        '2026-03-04T09:00:00Z',
        '2026-02-27T09:00:00Z',
      ]) {
        surveys.now = now;
        await surveys.run();
      }
      expect(surveys.world.sent).toHaveLength(2);
      expect(await surveys.stores.waveStore.list()).toHaveLength(1);
    });

    it('say once that they wait for somebody to ask', async () => {
      const surveys = await start();
      surveys.world.members = {};
      await surveys.services.surveys.create(
        newSurveySchema.parse(aNewSurvey),
        userRef('boss'),
      );
      await surveys.run();
      await surveys.run();
      expect(surveys.logger.info).toHaveBeenCalledTimes(1);
      expect(surveys.logger.info).toHaveBeenCalledWith(
        expect.stringMatching(
          /'Platform pulse' is due and waits.*nobody to ask/,
        ),
      );
    });

    it.each([
      [{ measure: 'mean', below: 10.5 }, 'of mean must be from 0 to 10'],
      [{ measure: 'mean', below: -1 }, 'of mean must be from 0 to 10'],
      [{ measure: 'nps', below: -50 }, undefined],
    ])('have a bar that a team can be above and below: %j', (bar, message) => {
      const { error } = newSurveySchema.safeParse({ ...aNewSurvey, bar });
      expect(error?.issues[0].message).toBe(message);
    });

    it('leave those in peace whom the survey itself asked lately', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave({
        quiet: { sameSurveyDays: 14, otherSurveysDays: 0 },
      });
      const wave = await surveys.services.surveys.closeWave(waveId);
      const { surveys: service } = surveys.services;
      surveys.now = '2026-03-15T23:59:59Z';
      await expect(service.openWave(wave.surveyId)).rejects.toThrow(
        'nobody to ask',
      );
      surveys.now = '2026-03-16T00:00:00Z';
      const next = await service.openWave(wave.surveyId);
      expect(next).toMatchObject({ number: 2, invited: 25, resting: 0 });
    });

    it('go on closing after a restart in the middle', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      await surveys.answerAll(waveId, peopleOf('red', 6), 9);
      expect(await surveys.stores.waveStore.startClosing(waveId)).toBe(true);
      await expect(
        surveys.answer(waveId, 'red-7', { recommend: 9, stay: true }),
      ).rejects.toThrow('has closed');
      const sealing = surveys.stores.waveStore.close(waveId, 1, () => {
        throw new Error('The power went');
      });
      await expect(sealing).rejects.toThrow('The power went');
      expect(await surveys.knex('wave_answers')).toHaveLength(6);
      expect(await surveys.knex('answer_keys')).toHaveLength(1);
      await surveys.run();
      const { total } = await surveys.results(waveId);
      expect(total).toMatchObject({ status: 'shown', n: 6 });
      expect(surveys.world.closed).toHaveLength(1);
    });

    it('hand their scores on until somebody took them, and not again', async () => {
      const surveys = await start();
      surveys.world.isListening = false;
      const waveId = await surveys.openWave();
      await surveys.answerAll(waveId, peopleOf('red', 8), 3);
      await surveys.answerAll(waveId, peopleOf('blue', 8), 8);
      await surveys.answerAll(waveId, peopleOf('green', 8), 9);
      surveys.now = AFTER;
      await surveys.run();
      await surveys.run();
      expect(surveys.world.closed).toEqual([]);
      surveys.world.isListening = true;
      await surveys.run();
      await surveys.run();
      expect(surveys.world.closed).toHaveLength(1);
      expect(surveys.world.closed[0]).toMatchObject({
        waveId,
        number: 1,
        bar: { measure: 'mean', below: 7 },
        teams: [
          { title: 'blue', isEnough: false, n: 0, mean: null },
          { title: 'green', isEnough: true, n: 8, mean: 9 },
          { title: 'red', isEnough: true, n: 8, mean: 3, nps: -100 },
          { title: 'solo', isEnough: false, n: 0 },
        ].sort((a, b) => (a.title < b.title ? -1 : 1)),
      });
    });

    it('close at once when somebody says so', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      const wave = await surveys.services.surveys.closeWave(waveId);
      expect(wave).toMatchObject({ state: 'closed', answeredAtLeast: 0 });
      expect(surveys.world.closed).toHaveLength(1);
      await surveys.services.surveys.closeWave(waveId);
      expect(surveys.world.closed).toHaveLength(1);
      const { total } = await surveys.results(waveId);
      expect(total).toMatchObject({ status: 'no-answers', n: null });
    });

    it('keep what they opened with when the survey is edited', async () => {
      const surveys = await start();
      const waveId = await surveys.openWave();
      const [{ surveyId }] = await surveys.stores.waveStore.list();
      const edited = newSurveySchema.parse({
        ...aNewSurvey,
        title: 'Pulse',
        questions: [{ id: 'agree', kind: 'agree', text: 'Do you?' }],
      });
      await surveys.services.surveys.edit(surveyId, edited, userRef('boss'));
      await surveys.answer(waveId, 'red-1', { recommend: 9, stay: true });
      surveys.now = AFTER;
      await surveys.run();
      surveys.now = '2026-06-02T09:00:00Z';
      await surveys.run();
      const waves = await surveys.stores.waveStore.list(surveyId);
      expect(waves.map(({ definition }) => definition.title)).toEqual([
        'Platform pulse',
        'Pulse',
      ]);
    });

    it('leave people in peace who were asked lately', async () => {
      const surveys = await start();
      await surveys.openWave();
      surveys.world.members.red = peopleOf('red', 9);
      const other = await surveys.openWave({ title: 'Outcomes' });
      const wave = await surveys.stores.waveStore.find(other);
      expect(wave).toMatchObject({ invited: 1, resting: 25 });
      surveys.world.members.red = peopleOf('red', 8);
      await expect(
        surveys.services.surveys
          .create(newSurveySchema.parse(aNewSurvey), userRef('boss'))
          .then(({ id: third }) => surveys.services.surveys.openWave(third)),
      ).rejects.toThrow('nobody to ask');
    });

    it('of two surveys that open at once do not ask the same people', async () => {
      const surveys = await start();
      const { surveys: service } = surveys.services;
      const ids = await Promise.all(
        ['Pulse', 'Outcomes'].map(async title => {
          const survey = newSurveySchema.parse({
            ...aNewSurvey,
            title,
            startsOn: parseDay('2099-01-01'),
          });
          return (await service.create(survey, userRef('boss'))).id;
        }),
      );
      const opened = await Promise.allSettled(
        ids.map(surveyId => service.openWave(surveyId)),
      );
      expect(opened.map(({ status }) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      expect(await surveys.knex('wave_invitations')).toHaveLength(25);
    });

    it('are remembered by whom they asked for a year and no longer', async () => {
      const surveys = await start();
      await surveys.openWave({ cadence: 'once' });
      surveys.now = AFTER;
      await surveys.run();
      surveys.now = '2027-03-02T00:00:00Z';
      await surveys.run();
      expect(await surveys.knex('wave_invitations')).toHaveLength(25);
      surveys.now = '2027-03-03T00:00:00Z';
      await surveys.run();
      expect(await surveys.knex('wave_invitations')).toEqual([]);
    });

    it('end with their survey, whoever edits it meanwhile', async () => {
      const surveys = await start();
      const { surveys: service } = surveys.services;
      const survey = newSurveySchema.parse({
        ...aNewSurvey,
        startsOn: parseDay('2099-01-01'),
      });
      const { id: surveyId } = await service.create(survey, userRef('boss'));
      const edited = { ...survey, title: 'Edited' };
      await Promise.allSettled([
        service.edit(surveyId, edited, userRef('boss')),
        service.setState(surveyId, 'ended', userRef('other')),
        service.edit(surveyId, edited, userRef('boss')),
      ]);
      const [stored] = await surveys.stores.surveyStore.list();
      expect(stored.state).toBe('ended');
    });

    it('are opened by nobody while a survey is paused or has ended', async () => {
      const surveys = await start();
      const { surveys: service } = surveys.services;
      const { id: surveyId } = await service.create(
        newSurveySchema.parse({
          ...aNewSurvey,
          startsOn: parseDay('2026-03-03'),
        }),
        userRef('boss'),
      );
      await service.setState(surveyId, 'paused', userRef('boss'));
      surveys.now = '2026-03-04T10:00:00Z';
      await surveys.run();
      expect(await surveys.stores.waveStore.list()).toEqual([]);
      const again = await service.setState(surveyId, 'active', userRef('boss'));
      expect(again.nextWave).toEqual({
        opensOn: '2026-03-04',
        closesOn: '2026-03-11',
      });
      await service.setState(surveyId, 'ended', userRef('boss'));
      await expect(
        service.setState(surveyId, 'active', userRef('boss')),
      ).rejects.toThrow('has ended');
      await expect(service.openWave(surveyId)).rejects.toThrow('has ended');
    });

    it('that were held elsewhere are counted like any other', async () => {
      const surveys = await start();
      const { surveys: service } = surveys.services;
      const survey = newSurveySchema.parse({
        ...aNewSurvey,
        startsOn: parseDay('2026-06-01'),
      });
      const { id: surveyId } = await service.create(survey, userRef('boss'));
      const past = pastWaveSchema.parse({
        opensOn: '2025-12-01',
        closesOn: '2025-12-15',
        invited: ['red', 'blue'].map(name => ({
          groupRef: groupRef(name),
          people: 8,
        })),
        answers: ['red', 'blue'].flatMap(name =>
          Array.from({ length: 6 }, () => ({
            groupRef: groupRef(name),
            answers: { recommend: 5, stay: true },
          })),
        ),
      });
      const wave = await service.recordPastWave(surveyId, past);
      expect(wave).toMatchObject({
        number: 1,
        state: 'closed',
        closedAt: '2025-12-15T00:00:00.000Z',
        invited: 16,
        answeredAtLeast: 10,
      });
      const { rows } = await surveys.results(wave.id);
      expect(rows).toMatchObject([
        { title: 'blue', n: 6 },
        { title: 'red', n: 6 },
      ]);
      expect(surveys.world.closed).toHaveLength(1);
      expect(await surveys.knex('wave_answers')).toEqual([]);
      for (const changes of [
        {},
        { opensOn: parseDay('2026-02-27'), closesOn: parseDay('2026-03-09') },
        { closesOn: past.opensOn },
        { invited: [{ groupRef: groupRef('gone'), people: 9 }] },
        { invited: [{ groupRef: groupRef('red'), people: 9 }] },
      ]) {
        await expect(
          service.recordPastWave(surveyId, { ...past, ...changes }),
        ).rejects.toThrow(
          /oldest first|not come|before it opens|Group|invited/,
        );
      }
    });

    it('go with their tables, whatever is in them', async () => {
      const surveys = await start();
      const closed = await surveys.openWave();
      await surveys.answer(closed, 'red-1', {
        recommend: 9,
        stay: true,
        why: 'Speed',
      });
      await surveys.answerAll(closed, peopleOf('blue', 6), 8);
      await surveys.services.surveys.closeWave(closed);
      const open = await surveys.openWave({
        quiet: { sameSurveyDays: 0, otherSurveysDays: 0 },
      });
      await surveys.answerAll(open, peopleOf('green', 6), 8);
      const { knex } = surveys;
      while (await knex.schema.hasTable('surveys')) {
        await knex.migrate.down({ directory: migrationsDirectory });
      }
      for (const table of ['wave_invitations', 'wave_answers', 'answer_keys']) {
        expect(await knex.schema.hasTable(table)).toBe(false);
      }
      await migrate(knex);
      expect(await knex('surveys')).toEqual([]);
    });

    it('keep the hours of their time zone when the clocks are put forward', async () => {
      const surveys = await TestSurveys.create(
        await databases.init(id),
        createWorld('2026-03-27T07:59:59Z'),
        {
          timeZone: 'Europe/Berlin',
          workingDays: { holidays: ['2026-04-01'] },
        },
      );
      await surveys.services.surveys.create(
        newSurveySchema.parse({
          ...aNewSurvey,
          startsOn: parseDay('2026-03-27'),
        }),
        userRef('manager'),
      );
      const countAt = async (now: string) => {
        surveys.now = now;
        await surveys.run();
        return surveys.world.sent.length;
      };
      await surveys.run();
      expect(await countAt('2026-03-27T08:00:00Z')).toBe(1);
      const [wave] = await surveys.stores.waveStore.list();
      // The 1st of April is a holiday, the 28th of March a Saturday.
      expect(wave).toMatchObject({
        closesOn: '2026-04-06',
        reminderDays: ['2026-03-31', '2026-04-03'],
      });
      expect(await countAt('2026-03-31T06:59:59Z')).toBe(1);
      expect(await countAt('2026-03-31T07:00:00Z')).toBe(2);
      expect(await countAt('2026-04-03T07:00:00Z')).toBe(3);
      surveys.now = '2026-04-05T21:59:59Z';
      const answers = { recommend: 9, stay: true };
      await surveys.answer(wave.id, 'red-1', answers);
      surveys.now = '2026-04-05T22:00:00Z';
      await expect(surveys.answer(wave.id, 'red-1', answers)).rejects.toThrow(
        'has closed',
      );
    });

    it('are opened, told of and closed once by replicas', async () => {
      const knex = await databases.init(id);
      const world = createWorld('2026-03-02T09:00:00Z');
      const first = await TestSurveys.create(knex, world);
      await first.services.surveys.create(
        newSurveySchema.parse(aNewSurvey),
        userRef('manager'),
      );
      // SQLite serves one process only.
      const others =
        id === 'SQLITE_3'
          ? [knex]
          : [1, 2].map(() => knexFactory(knex.client.config));
      const replicas = [
        first,
        ...(await Promise.all(
          others.map(other => TestSurveys.create(other, world)),
        )),
      ];
      const runAll = () => Promise.all(replicas.map(replica => replica.run()));
      await runAll();
      await runAll();
      const [wave, ...surplus] = await first.stores.waveStore.list();
      expect(surplus).toEqual([]);
      expect(world.sent).toHaveLength(1);
      await first.answerAll(wave.id, peopleOf('red', 6), 9);
      first.now = AFTER;
      await runAll();
      const { total } = await first.results(wave.id);
      expect(total.n).toBe(6);
      const cells = await knex('wave_cells');
      expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(6);
      await Promise.all(
        others.filter(other => other !== knex).map(other => other.destroy()),
      );
    });
  },
);
