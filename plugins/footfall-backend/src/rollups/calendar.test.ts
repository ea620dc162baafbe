import { TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { adoptionPointsOf } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import {
  aComponent,
  aDeployment,
  aGroup,
  byHand,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const entities = [aGroup('red'), aComponent('ledger')];

async function footfallIn(knex: Knex, timeZone: string, rest: JsonObject = {}) {
  const footfall = await TestFootfall.create({
    knex,
    config: { ...twoRoutes, ...rest, timeZone },
    entities,
    now: '2027-02-01T12:00:00Z',
  });
  await footfall.syncCatalog();
  return footfall;
}

async function deploymentsOn(footfall: TestFootfall, from: string, to: string) {
  const { total } = await footfall.adoption({ from, to });
  return total.deployments;
}

describe('days, weeks and rules', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  describe.each(databases.eachSupportedId())('on %p', id => {
    it.each([
      // Clocks go forward at 01:00 UTC on 29 March: a day of 23 hours.
      ['spring', '2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31', 23],
      // Back at 01:00 UTC on 25 October: a day of 25 hours.
      ['autumn', '2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27', 25],
    ])(
      'knows where a day of London begins and ends in %s',
      async (_, before, day, after, end, hours) => {
        const footfall = await footfallIn(
          await databases.init(id),
          'Europe/London',
        );
        const startsMs =
          Date.parse(`${day}T00:00:00Z`) - (hours === 25 ? 3_600_000 : 0);
        const endsMs = startsMs + hours * 3_600_000;
        const at = (ms: number) => new Date(ms).toISOString();
        await footfall.ingest([
          aDeployment('last of the day before', {
            occurredAt: at(startsMs - 1),
          }),
          aDeployment('first', { occurredAt: at(startsMs) }),
          aDeployment('twice at half past one', {
            occurredAt: `${day}T00:30:00Z`,
          }),
          aDeployment('and again', { occurredAt: `${day}T01:30:00Z` }),
          aDeployment('last', { occurredAt: at(endsMs - 1) }),
          aDeployment('first of the day after', { occurredAt: at(endsMs) }),
        ]);
        await footfall.rollUp();
        expect(await deploymentsOn(footfall, before, day)).toBe(1);
        expect(await deploymentsOn(footfall, day, after)).toBe(4);
        expect(await deploymentsOn(footfall, after, end)).toBe(1);
        const { total } = await footfall.adoption({
          from: before,
          to: end,
          interval: 'day',
        });
        expect(total.perInterval?.deployments).toEqual([1, 4, 1]);
      },
    );

    it('puts New Year into week 53 of the old year', async () => {
      const footfall = await footfallIn(await databases.init(id), 'UTC');
      await footfall.ingest([
        aDeployment('monday', { occurredAt: '2026-12-28T00:00:00Z' }),
        aDeployment('new year', { occurredAt: '2027-01-01T12:00:00Z' }),
        aDeployment('sunday', { occurredAt: '2027-01-03T23:59:59Z' }),
        aDeployment('week 1', { occurredAt: '2027-01-04T00:00:00Z' }),
      ]);
      await footfall.rollUp();
      const window = { from: '2026-12-28', to: '2027-01-11' } as const;
      const weeks = await footfall.adoption({ ...window, interval: 'week' });
      expect(adoptionPointsOf(weeks, weeks.total)).toMatchObject([
        { from: '2026-12-28', to: '2027-01-04', deployments: 3 },
        { from: '2027-01-04', to: '2027-01-11', deployments: 1 },
      ]);
      const months = await footfall.adoption({ ...window, interval: 'month' });
      expect(adoptionPointsOf(months, months.total)).toMatchObject([
        { from: '2026-12-01', deployments: 1 },
        { from: '2027-01-01', deployments: 3 },
      ]);
      const quarters = await footfall.routeUsage({
        ...window,
        interval: 'quarter',
      });
      expect(quarters.routes).toMatchObject([{ perInterval: [1, 3] }]);
    });

    it('moves deployments to other days where the time zone changes', async () => {
      const knex = await databases.init(id);
      const utc = await footfallIn(knex, 'UTC');
      await utc.ingest([
        aDeployment('1', { occurredAt: '2026-03-10T23:30:00Z' }),
        aDeployment('2', { occurredAt: '2026-03-10T12:00:00Z' }),
      ]);
      await utc.rollUp();
      expect(await deploymentsOn(utc, '2026-03-10', '2026-03-11')).toBe(2);
      const tokyo = await footfallIn(knex, 'Asia/Tokyo');
      const status = await tokyo.services.overview.pipelineStatus();
      expect(status.reclassification).toEqual({ doneDays: 0, totalDays: 1 });
      // Until then the old figures stand: there is no gap.
      expect(await deploymentsOn(tokyo, '2026-03-10', '2026-03-12')).toBe(2);
      await tokyo.rollUp();
      expect(await deploymentsOn(tokyo, '2026-03-10', '2026-03-11')).toBe(1);
      expect(await deploymentsOn(tokyo, '2026-03-11', '2026-03-12')).toBe(1);
      expect(
        (await tokyo.services.overview.pipelineStatus()).reclassification,
      ).toBeNull();
    });

    it('classifies history again where the rules change, by day and without a gap', async () => {
      const knex = await databases.init(id);
      const before = await footfallIn(knex, 'UTC');
      await before.ingest([
        aDeployment('1', byHand),
        aDeployment('2', { ...byHand, occurredAt: '2026-03-11T10:00:00Z' }),
      ]);
      await before.rollUp();
      const after = await footfallIn(knex, 'UTC', {
        routeRules: [{ id: 'all', route: 'gold', match: {} }],
      });
      const countsOf = async () => {
        const { total } = await after.adoption({
          from: '2026-03-02',
          to: '2026-03-30',
        });
        return [total.pavedDeployments, total.bypassDeployments];
      };
      expect(await countsOf()).toEqual([0, 2]);
      // A deployment that comes in meanwhile is classified by the new rules.
      await after.ingest([aDeployment('3', byHand)]);
      await after.rollUp();
      expect(await countsOf()).toEqual([3, 0]);
      const rows = await knex('deployments').select('rule_id');
      expect(new Set(rows.map(row => row.rule_id))).toEqual(new Set(['all']));
    });

    it('lets the newest rules win while a replica still has the old ones', async () => {
      const knex = await databases.init(id);
      const old = await footfallIn(knex, 'UTC');
      const young = await footfallIn(knex, 'UTC', {
        routeRules: [{ id: 'all', route: 'gold', match: {} }],
      });
      await young.ingest([aDeployment('1', byHand)]);
      await old.ingest([
        aDeployment('1', { ...byHand, version: 'corrected' }),
        aDeployment('2', byHand),
      ]);
      await old.rollUp();
      await young.rollUp();
      await old.rollUp();
      expect(
        await knex('deployments').distinct('rule_id', 'route_kind'),
      ).toEqual([{ rule_id: 'all', route_kind: 'paved' }]);
      expect(await knex('rollup_routes').sum({ n: 'deployments' })).toEqual([
        { n: id === 'SQLITE_3' ? 2 : '2' },
      ]);
    });

    it('computes a day again that was broken off in the middle', async () => {
      const knex = await databases.init(id);
      const footfall = await footfallIn(knex, 'UTC');
      await footfall.ingest([aDeployment('1', { actor: 'ann' })]);
      await footfall.rollUp();
      await footfall.ingest([aDeployment('2', { actor: 'bo' })]);
      const [refuse, allow] =
        id === 'SQLITE_3'
          ? [
              `CREATE TRIGGER refuse BEFORE INSERT ON rollup_actors
               BEGIN SELECT RAISE(ABORT, 'broken off'); END`,
              `DROP TRIGGER refuse`,
            ]
          : [
              `ALTER TABLE rollup_actors ADD CONSTRAINT refuse CHECK (false) NOT VALID`,
              `ALTER TABLE rollup_actors DROP CONSTRAINT refuse`,
            ];
      await knex.raw(refuse);
      const error = await footfall.rollUp().catch(caught => caught);
      expect(error.message).toContain('The database refused');
      // All of the day or nothing of it: the old figures stand.
      expect(await deploymentsOn(footfall, '2026-03-10', '2026-03-11')).toBe(1);
      expect(await knex('rollup_actors')).toHaveLength(1);
      await knex.raw(allow);
      await footfall.rollUp();
      expect(await deploymentsOn(footfall, '2026-03-10', '2026-03-11')).toBe(2);
      expect(await knex('rollup_actors')).toHaveLength(2);
      expect(await knex('day_marks')).toEqual([]);
    });
  });
});
