import { TestDatabases } from '@backstage/backend-test-utils';
import {
  adoptionPointsOf,
  newMandateSchema,
  newSurveySchema,
  pastWaveSchema,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aDeployment,
  aGroup,
  byHand,
  march,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { aNewSurvey } from '../__testUtils__/TestSurveys';

const by = 'user:default/boss';
const entities = [
  aGroup('bank', { type: 'department' }),
  ...['red', 'blue', 'solo'].flatMap(name => [
    aGroup(name, { parent: 'bank' }),
    aComponent(`${name}-api`, { owner: name }),
  ]),
];

describe('would stay, in the adoption figures', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  /** Red is on the platform because it must be, blue because it likes to. */
  async function start(mandated: string) {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: twoRoutes,
      entities,
      now: '2026-04-01T00:00:00Z',
    });
    await footfall.syncCatalog();
    await footfall.ingest([
      aDeployment('1', { service: 'red-api' }),
      aDeployment('2', { service: 'blue-api' }),
      aDeployment('3', { service: 'solo-api', ...byHand }),
    ]);
    await footfall.rollUp();
    await footfall.services.mandates.create(
      newMandateSchema.parse({
        title: 'They must',
        scope: { team: `group:default/${mandated}` },
        from: '2026-01-01',
        reason: 'The auditors asked for it',
      }),
      by,
    );
    return footfall;
  }

  /** Of red 6 answer and 3 would stay, of blue all 9, of solo the only one. */
  async function ask({ services }: TestFootfall, closesOn: string) {
    const survey = newSurveySchema.parse({
      ...aNewSurvey,
      startsOn: '2099-01-01',
    });
    const { id } = await services.surveys.create(survey, by);
    const answersOf = (name: string, ...stay: boolean[]) =>
      stay.map(would => ({
        groupRef: `group:default/${name}`,
        answers: { recommend: 8, stay: would },
      }));
    await services.surveys.recordPastWave(
      id,
      pastWaveSchema.parse({
        opensOn: '2026-03-02',
        closesOn,
        invited: ['red', 'blue', 'solo'].map(name => ({
          groupRef: `group:default/${name}`,
          people: 9,
        })),
        answers: [
          ...answersOf('red', true, true, true, false, false, false),
          ...answersOf('blue', ...Array.from({ length: 9 }, () => true)),
          ...answersOf('solo', ...Array.from({ length: 5 }, () => false)),
        ],
      }),
    );
  }

  const figuresOf = async (footfall: TestFootfall) => {
    const { total, rows } = await footfall.adoption({ ...march, by: 'team' });
    const red = rows.find(({ title }) => title === 'red');
    return { total, red };
  };

  it('are not measured until somebody was asked', async () => {
    const { total } = await figuresOf(await start('red'));
    expect(total.figures).toMatchObject({
      wouldStay: { value: null, reason: 'not-measured' },
      earnedAdoption: { value: null, reason: 'not-measured' },
    });
  });

  it('are those of mandated teams, and decide what was earned', async () => {
    const footfall = await start('red');
    await ask(footfall, '2026-03-16');
    const { total, red } = await figuresOf(footfall);
    expect(total.figures.wouldStay).toMatchObject({
      numerator: 3,
      denominator: 6,
    });
    // Blue came by itself, and half of red's service counts.
    expect(total.figures.earnedAdoption.value).toBeCloseTo(1.5 / 3);
    expect(red?.figures.wouldStay.value).toBe(0.5);
    expect(total.previous.figures.wouldStay.reason).toBe('not-measured');
    const byService = await footfall.adoption({ ...march, by: 'service' });
    expect(byService.rows[0].figures.wouldStay.reason).toBe('not-measured');
  });

  it('are told week by week, from the end of the wave on', async () => {
    const footfall = await start('red');
    await ask(footfall, '2026-03-16');
    const report = await footfall.adoption({
      ...march,
      by: 'team',
      interval: 'week',
    });
    const weeks = adoptionPointsOf(report, report.total);
    expect(
      weeks.map(({ figures }) => figures.wouldStay.reason ?? 'answered'),
    ).toEqual(
      weeks.map(({ to }) => (to <= '2026-03-15' ? 'not-measured' : 'answered')),
    );
    expect(weeks.at(-1)?.figures.wouldStay.value).toBe(0.5);
    expect(report.rows.map(row => row.wouldStayPerInterval)).toEqual(
      report.rows.map(() => null),
    );
  });

  it('count a department’s mandate for its teams', async () => {
    const footfall = await start('bank');
    await ask(footfall, '2026-03-16');
    const { total } = await figuresOf(footfall);
    expect(total.figures.wouldStay).toMatchObject({
      numerator: 12,
      denominator: 20,
    });
  });

  it('are not told of a type of services, which one team alone may have', async () => {
    const footfall = await start('red');
    await ask(footfall, '2026-03-16');
    const { total } = await footfall.adoption({
      ...march,
      by: 'team',
      type: 'service',
      interval: 'week',
    });
    expect(total.known).toBe(3);
    expect(total.figures.wouldStay.reason).toBe('not-measured');
    expect(total.figures.earnedAdoption.reason).toBe('not-measured');
    expect(total.wouldStayPerInterval).toBeNull();
  });

  it('do not know what was answered after the window', async () => {
    const footfall = await start('red');
    await ask(footfall, '2026-04-01');
    const { total } = await figuresOf(footfall);
    expect(total.figures.wouldStay.reason).toBe('not-measured');
  });
});
