import { TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  PeopleReport,
  peopleReportSchema,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aDeployment,
  aGroup,
  aUser,
  byHand,
  twoRoutes,
} from '../__testUtils__/organisation';
import {
  properRefusals,
  refusalsOf,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const reds = ['ann', 'bo', 'cy', 'di', 'ed', 'flo'];
const blues = ['gus', 'hal'];
const config: JsonObject = twoRoutes;
const entities = [
  aGroup('bank', { type: 'department' }),
  aGroup('red', { parent: 'bank' }),
  aGroup('blue', { parent: 'bank' }),
  ...reds.map(name => aUser(name)),
  ...blues.map(name => aUser(name, { memberOf: ['blue'] })),
  // In a department, and so in no team.
  aUser('ivy', { memberOf: ['bank'] }),
  aComponent('ledger'),
];

/** A Wednesday. */
const now = '2026-04-01T12:00:00Z';

let ids = 0;
const deployed = (actor: string, day: string, changes = {}) => {
  ids += 1;
  return aDeployment(String(ids), {
    actor,
    occurredAt: `${day}T10:00:00Z`,
    ...changes,
  });
};

describe.each(TestDatabases.create().eachSupportedId())(
  'GET /people on %s',
  databaseId => {
    const databases = TestDatabases.create({ ids: [databaseId] });
    let seed: TestFootfall;
    let footfall: StartedFootfall;
    let forbidden: StartedFootfall;

    beforeAll(async () => {
      const knex = await databases.init(databaseId);
      seed = await TestFootfall.create({ knex, config, entities, now });
      await seed.syncCatalog();
      await seed.ingest([
        // Six on Tuesday, to whichever tier, some of them twice.
        ...reds.map(name => deployed(name, '2026-03-31')),
        deployed('ann', '2026-03-31', { environment: 'staging' }),
        deployed('gus', '2026-03-31'),
        // Who is no member, no User or no person does not count.
        deployed('ivy', '2026-03-31'),
        deployed('stranger', '2026-03-31'),
        deployed('deployer[bot]', '2026-03-31'),
        // Not through the platform.
        deployed('hal', '2026-03-31', byHand),
        // Five began in the week of 9 February and five came back a week later.
        ...reds.slice(0, 5).map(name => deployed(name, '2026-02-11')),
        ...reds.slice(0, 5).map(name => deployed(name, '2026-02-18')),
        deployed('ann', '2026-02-25'),
        // Today has not ended.
        deployed('gus', '2026-04-01'),
      ]);
      await seed.rollUp();
      footfall = await startFootfall({ knex, config, entities });
      forbidden = await startFootfall({
        knex,
        config,
        denied: ['footfall.adoption.read'],
      });
    }, 60_000);

    const report = async (team?: string): Promise<PeopleReport> =>
      seed.services.people.report({ team });

    it('answers 401, 403, 400 and 304 where it should', async () => {
      expect(await refusalsOf(footfall, forbidden, '/people')).toEqual(
        properRefusals('footfall.adoption.read'),
      );
    });

    it('answers as the contract says', async () => {
      const { body } = await footfall.get('/people');
      expect(peopleReportSchema.parse(body)).toMatchObject({
        eligible: 8,
        minPeople: 5,
      });
    });

    it('counts members of teams with a platform action', async () => {
      expect(await report()).toMatchObject({
        eligible: 8,
        daily: { numerator: 7, denominator: 8 },
        weekly: { numerator: 7, denominator: 8 },
        monthly: { numerator: 7, denominator: 8 },
        stickiness: { value: 1 },
      });
    });

    it('counts those of a Group and of all below it', async () => {
      expect(await report('group:default/bank')).toEqual(await report());
      expect(await report('group:default/red')).toMatchObject({
        eligible: 6,
        daily: { numerator: 6, denominator: 6 },
      });
    });

    it('says nothing of a team of two', async () => {
      const blue = await report('group:default/blue');
      expect(blue).toMatchObject({
        eligible: null,
        daily: { value: null, reason: 'too-few-people' },
        stickiness: { value: null, reason: 'too-few-people' },
        cohorts: [],
        hiddenCohorts: 0,
      });
      expect(blue.weeks.every(({ active }) => active.value === null)).toBe(
        true,
      );
    });

    it('shows 26 whole weeks, and withholds those of a few', async () => {
      const { weeks } = await report('group:default/red');
      expect(weeks).toHaveLength(26);
      expect(weeks[25]).toMatchObject({ from: '2026-03-23', to: '2026-03-30' });
      const weekOf = (from: string) =>
        weeks.find(week => week.from === from)?.active;
      expect(weekOf('2026-02-09')).toMatchObject({ numerator: 5 });
      expect(weekOf('2026-02-16')).toMatchObject({ numerator: 5 });
      // Ann alone.
      expect(weekOf('2026-02-23')).toMatchObject({ reason: 'too-few-people' });
      expect(weekOf('2026-03-02')).toMatchObject({ value: 0 });
    });

    it('follows cohorts of enough people', async () => {
      const { cohorts, hiddenCohorts } = await report();
      expect(cohorts).toHaveLength(1);
      const [{ week, size, retained }] = cohorts;
      expect({ week, size }).toEqual({ week: '2026-02-09', size: 5 });
      expect(retained.map(({ value, reason }) => reason ?? value)).toEqual([
        1,
        'too-few-people',
        0,
        0,
        0,
        0,
      ]);
      // Those who began this week are in no whole week yet.
      expect(hiddenCohorts).toBe(0);
    });

    it('names nobody', async () => {
      const { text } = await footfall.get('/people');
      [...reds, ...blues].forEach(name => expect(text).not.toContain(name));
    });

    it('counts a run of the scaffolder like a deployment', async () => {
      await seed.services.scaffolderRuns.record('task-1', 'user:default/hal');
      await seed.services.scaffolderRuns.record('task-2', 'user:default/ivy');
      seed.now = '2026-04-02T12:00:00Z';
      expect(await report()).toMatchObject({
        weekly: { numerator: 8, denominator: 8 },
        // Gus and Hal, who acted yesterday, are too few.
        daily: { reason: 'too-few-people' },
      });
      seed.now = now;
    });
  },
);
