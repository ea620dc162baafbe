import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { aComponent } from '../__testUtils__/organisation';
import {
  bankEntities,
  bankUsers,
  pia,
  SurveyedBank,
} from '../__testUtils__/surveyedBank';
import { asUserNamed } from '../__testUtils__/usersInGroups';

/*
 * Somebody of the platform team, who may read everything that there is to read,
 * and the administrator of the database, who may read even more.
 */

const asked = ['red', 'blue', 'green', 'solo'];
const anybody = /(red|blue|green|solo)-\d/;

/** How many of each team answer, wave by wave, and what. */
const waves: Record<string, number>[] = [
  { red: 6, blue: 7, green: 8, solo: 1 },
  { red: 6, blue: 7, green: 8, solo: 0 },
  { red: 6, blue: 7, green: 2, solo: 0 },
  { red: 2, blue: 8, green: 3, solo: 1 },
  { red: 1, blue: 1, green: 1, solo: 1 },
  { red: 0, blue: 0, green: 0, solo: 0 },
];

interface ShownRow {
  readonly key: string;
  readonly n: number | null;
  readonly status: string;
}

/** Which of the teams that were asked a row is about, as it says itself. */
function teamsOf(key: string): number[] {
  const isWhole = ['organisation', 'group:default/bank', 'team'].includes(key);
  return asked.map(name =>
    isWhole || key === `group:default/${name}` ? 1 : 0,
  );
}

/** Every sum of some rows less some others. */
function combine(
  rows: readonly { vector: number[]; n: number }[],
): { vector: number[]; n: number }[] {
  return rows.reduce(
    (sums, row) =>
      sums.flatMap(sum =>
        [-1, 0, 1].map(sign => ({
          vector: sum.vector.map(
            (value, index) => value + sign * row.vector[index],
          ),
          n: sum.n + sign * row.n,
        })),
      ),
    [{ vector: asked.map(() => 0), n: 0 }],
  );
}

describe('an attacker', () => {
  jest.setTimeout(120_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let bank: SurveyedBank;
  let surveyId: string;
  const waveIds: string[] = [];

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    logger.child.mockReturnValue(logger);
    bank = await SurveyedBank.start(knex, {
      entities: [...bankEntities, aComponent('ledger', { owner: 'solo' })],
    });
    for (const answers of waves) {
      const wave = await bank.open({
        quiet: { sameSurveyDays: 0, otherSurveysDays: 0 },
      });
      surveyId = wave.surveyId;
      for (const team of asked) {
        await bank.answerAs(wave.id, team, answers[team], {
          why: `We of ${team}`,
          recommend: team === 'solo' ? 0 : 9,
        });
      }
      await bank.manager.closeWave(wave.id);
      waveIds.push(wave.id);
    }
  });
  afterAll(() => bank.footfall.stop());

  const pathsOf = (waveId: string) => [
    ...['organisation', 'department', 'team', 'type'].map(
      by => `/waves/${waveId}/results?by=${by}`,
    ),
    ...[...asked, 'bank', 'nobody'].flatMap(name => [
      `/waves/${waveId}/results?group=group:default/${name}`,
      `/waves/${waveId}/results?by=team&group=group:default/${name}`,
    ]),
  ];
  const otherPaths = () => [
    '/surveys',
    '/surveys/mine',
    ...waveIds.map(id => `/waves/${id}/comments`),
    ...['organisation', 'department', 'team'].flatMap(by => [
      `/surveys/${surveyId}/history?by=${by}`,
      `/surveys/${surveyId}/history?by=${by}&format=csv`,
    ]),
    ...waveIds.flatMap(id => pathsOf(id).map(path => `${path}&format=csv`)),
  ];
  const rowsOf = async (waveId: string): Promise<ShownRow[]> => {
    const answers = await Promise.all(
      pathsOf(waveId).map(path => bank.footfall.get(path, pia)),
    );
    return answers.flatMap(({ body }) => [body.total, ...body.rows]);
  };

  it.each(waves.map((answers, index) => [index, JSON.stringify(answers)]))(
    'solves wave %i, %s, for no few people',
    async index => {
      const shown = new Map<string, ShownRow>();
      for (const row of await rowsOf(waveIds[Number(index)])) {
        if (row.n !== null) {
          shown.set(row.key, row);
        }
      }
      const sums = combine(
        [...shown.values()].map(({ key, n }) => ({
          vector: teamsOf(key),
          n: n ?? 0,
        })),
      );
      const ofPeople = sums.filter(
        ({ vector }) =>
          vector.some(value => value === 1) &&
          vector.every(value => value === 0 || value === 1),
      );
      for (const { n } of ofPeople) {
        expect(n).toBeGreaterThanOrEqual(5);
      }
    },
  );

  it('hears of a team of one in no wave', async () => {
    for (const waveId of waveIds) {
      const rows = await rowsOf(waveId);
      const solo = rows.filter(({ key }) => key === 'group:default/solo');
      expect(solo.length).toBeGreaterThan(0);
      for (const row of solo) {
        expect(row).toMatchObject({
          n: null,
          invited: null,
          responseRate: null,
          questions: [],
        });
        expect(row.status).toMatch(/^too-few-answers$/);
      }
    }
  });

  it('is told no more by asking otherwise', async () => {
    const [waveId] = waveIds;
    for (const query of [
      'by=service',
      'by=person',
      'from=2026-01-01&to=2026-01-02',
      'minRespondents=1',
      'group=group:default/red&group=group:default/solo',
      'by=type&group=group:default/solo',
    ]) {
      const { status } = await bank.footfall.get(
        `/waves/${waveId}/results?${query}`,
        pia,
      );
      expect(status).toBe(400);
    }
    const { status } = await bank.footfall
      .post(`/surveys/${surveyId}`, pia)
      .send({ minRespondents: 1 });
    expect(status).toBe(400);
  });

  it('reads no name anywhere, and no comment with a small team beside it', async () => {
    for (const path of otherPaths()) {
      const { status, text } = await bank.footfall.get(path, pia);
      expect(status).toBe(200);
      expect(text).not.toMatch(anybody);
      expect(text).not.toMatch(/"groupRef":"group:default\/solo"/);
    }
  });

  it('is shown comments only where enough people wrote', async () => {
    const counts = await Promise.all(
      waveIds.map(async id => {
        const { comments } = await bank.manager.getSurveyComments(id);
        return comments.length;
      }),
    );
    expect(counts).toEqual([22, 21, 15, 14, 0, 0]);
  });

  it('learns nothing from a mandate for the team of one', async () => {
    await bank.manager.createMandate({
      title: 'Only solo',
      scope: { team: 'group:default/solo' },
      from: '2020-01-01' as never,
      reason: 'Curiosity',
    });
    for (const by of ['organisation', 'team', 'department', 'service']) {
      const { body } = await bank.footfall.get(`/adoption?by=${by}`, pia);
      for (const { figures } of [body.total, ...body.rows]) {
        expect(figures.wouldStay.value).toBeNull();
      }
    }
  });

  it('finds in the database nothing that ties a person to an answer', async () => {
    expect(await knex('wave_answers')).toEqual([]);
    expect(await knex('answer_keys')).toEqual([]);
    const invitations = await knex('wave_invitations');
    expect(new Set(invitations.map(({ status }) => status))).toEqual(
      new Set(['ended']),
    );
    for (const table of [
      'survey_waves',
      'wave_groups',
      'wave_cells',
      'wave_tallies',
      'wave_comments',
      'wave_notices',
    ]) {
      expect(JSON.stringify(await knex(table))).not.toMatch(anybody);
    }
    const cells = await knex('wave_cells');
    expect(cells.every(({ n }) => n >= 5)).toBe(true);
    const counted = await knex('wave_tallies')
      .join('wave_cells', {
        'wave_cells.wave_id': 'wave_tallies.wave_id',
        'wave_cells.cell': 'wave_tallies.cell',
      })
      .groupBy('wave_tallies.wave_id', 'wave_tallies.cell', 'question_id')
      .sum({ count: 'wave_tallies.count' })
      .max({ n: 'wave_cells.n' });
    expect(counted.every(({ count, n }) => count === n)).toBe(true);
  });

  it('reads no name in the log', async () => {
    const watched = await SurveyedBank.start(await databases.init('SQLITE_3'), {
      entities: bankEntities,
      features: [
        bankUsers,
        createServiceFactory({
          service: coreServices.rootLogger,
          deps: {},
          factory: () => logger,
        }),
      ],
    });
    const wave = await watched.open();
    await watched.answer(wave.id, 'red-1');
    await watched.footfall
      .post(`/waves/${wave.id}/answer`, asUserNamed('red-2'))
      .send({ answers: { recommend: 99 } });
    await watched.manager.closeWave(wave.id);
    await watched.footfall.stop();
    const logged = JSON.stringify(
      [logger.error, logger.warn, logger.info, logger.debug].flatMap(
        ({ mock }) => mock.calls,
      ),
    );
    expect(logged).toContain('Closed wave 1');
    expect(logged).not.toMatch(anybody);
  });
});
