import { TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  aComponent,
  aDeployment,
  aGroup,
  march,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const entities = [aGroup('red'), aGroup('blue'), aComponent('ledger')];

/*
 * Whatever a source sends has a clear answer, costs nothing else, and is never
 * counted twice.
 */
describe('bad input', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create();

  describe.each(databases.eachSupportedId())('on %p', id => {
    async function start(config: JsonObject = {}) {
      const knex = await databases.init(id);
      const footfall = await TestFootfall.create({
        knex,
        config: { ...twoRoutes, ...config },
        entities,
        now: '2026-04-01T12:00:00Z',
      });
      await footfall.syncCatalog();
      return { knex, footfall };
    }

    it.each<[string, JsonObject, string]>([
      ['a NUL in its id', { id: 'a\0b' }, 'U+0000'],
      ['a NUL in an attribute', { attributes: { a: '\0' } }, 'U+0000'],
      ['a NUL in the name of an attribute', { attributes: { '\0': '' } }, ''],
      ['half a surrogate pair', { version: 'v\ud83d' }, 'surrogate'],
      ['the other half', { attributes: { a: '\ude00!' } }, 'surrogate'],
      [
        'a time in the future',
        { occurredAt: '2026-04-01T12:10:01Z' },
        'future',
      ],
      [
        'a time without offset',
        { occurredAt: '2026-03-01T00:00:00' },
        'offset',
      ],
      ['an ancient time', { occurredAt: '2016-03-31T00:00:00Z' }, 'maxAge'],
      ['a day that does not exist', { occurredAt: '2026-02-30T00:00:00Z' }, ''],
      ['an outcome that nobody knows', { outcome: 'meh' }, 'outcome'],
      ['a service of blanks', { service: '  ' }, 'service'],
      ['a key that nobody knows', { colour: 'red' }, 'colour'],
      [
        'a link that is none for a browser',
        { url: 'ftp://example.com/1' },
        'http',
      ],
      ['no identity', { id: null }, 'id'],
    ])(
      'keeps an item with %s, and stores its neighbour',
      async (_, bad, why) => {
        const { knex, footfall } = await start();
        const result = await footfall.services.ingest.ingest(
          [
            { value: { ...aDeployment('bad'), ...bad } },
            { value: aDeployment('1') },
          ],
          'test',
        );
        expect(result).toMatchObject({ accepted: 1, rejected: [{ index: 0 }] });
        expect(result.rejected[0].error).toContain(why);
        const { items } = await footfall.services.inbox.list({ limit: 10 });
        expect(items).toMatchObject([{ door: 'test', isReplayable: true }]);
        expect(await knex('deployments')).toHaveLength(1);
        // Trying it again finds the same, and keeps it.
        const again = await footfall.services.inbox.replay({});
        expect(again.rejected).toHaveLength(1);
        expect(await footfall.services.inbox.list({ limit: 10 })).toMatchObject(
          {
            items: [{ attempts: 2 }],
          },
        );
      },
    );

    it('keeps whatever characters can be kept', async () => {
      const { knex, footfall } = await start();
      const version = `'; drop table "deployments" -- \\ ? :x $1 %s \u2028 😀 ü`;
      const attributes = { 'a.b $1 "?"': version, constructor: 'x' };
      await footfall.ingest([aDeployment(version, { version, attributes })]);
      const [row] = await knex('deployments');
      expect(row).toMatchObject({ version, external_id: version });
      expect(JSON.parse(row.attributes)).toEqual(attributes);
      expect(
        await footfall.ingest([aDeployment(version, { version, attributes })]),
      ).toMatchObject({ duplicates: 1 });
    });

    it('drops what lay in the inbox long enough, and not before', async () => {
      const { knex, footfall } = await start();
      const bad = { value: { source: 'ci' } };
      await footfall.services.ingest.ingest([bad], 'test');
      footfall.now = '2026-04-20T12:00:00Z';
      await footfall.services.ingest.ingest([bad], 'test');
      footfall.now = '2026-05-20T11:00:00Z';
      expect(await footfall.services.inbox.expire()).toEqual({
        expired: 0,
        surplus: 0,
      });
      footfall.now = '2026-05-20T12:00:00Z';
      expect(await footfall.services.inbox.expire()).toEqual({
        expired: 1,
        surplus: 0,
      });
      expect(await knex('inbox')).toEqual([]);
    });

    it('keeps of a huge item what can be looked at', async () => {
      const { knex, footfall } = await start();
      const value = { source: 'ci', note: 'x'.repeat(1_000_000) };
      await footfall.services.ingest.ingest([{ value }], 'test');
      const [row] = await knex('inbox');
      expect(row.payload.length).toBeLessThan(200_000);
      expect(Boolean(row.is_replayable)).toBe(false);
    });

    it('stores each identity of a batch once, with its last word', async () => {
      const { knex, footfall } = await start();
      const result = await footfall.ingest([
        aDeployment('1', { version: '1' }),
        aDeployment('1', { version: '2' }),
        aDeployment('1', { version: '2' }),
        aDeployment('1', { source: 'other' }),
      ]);
      expect(result).toMatchObject({
        accepted: 2,
        corrected: 1,
        duplicates: 1,
      });
      expect(await knex('deployments').where({ source: 'ci' })).toMatchObject([
        { version: '2' },
      ]);
    });

    it('counts an environment that nobody configured apart, and shows it', async () => {
      const { footfall } = await start();
      await footfall.ingest([aDeployment('1', { environment: 'Moon Base' })]);
      await footfall.rollUp();
      const production = await footfall.adoption(march);
      expect(production.total.deployments).toBe(0);
      const other = await footfall.adoption({ ...march, tier: 'other' });
      expect(other.total.deployments).toBe(1);
      const status = await footfall.services.overview.pipelineStatus();
      expect(status.untieredEnvironments).toEqual([
        { environment: 'Moon Base', deployments: 1 },
      ]);
    });

    it('knows a service that no catalog knows for 90 days, by whatever team', async () => {
      const { footfall } = await start({
        unregisteredOwners: [
          { match: { prefix: 'component:default/batch-' }, team: 'Blue' },
        ],
      });
      await footfall.ingest([
        aDeployment('1', { service: 'batch-1' }),
        aDeployment('2', { service: 'batch-2', team: 'Group:default/RED' }),
        aDeployment('3', { service: 'batch-3', team: 'red' }),
        aDeployment('4', { service: 'stray' }),
        aDeployment('5', { service: 'lost', team: 'a team that is gone' }),
      ]);
      await footfall.rollUp();
      const { rows } = await footfall.adoption({ ...march, by: 'team' });
      expect(
        Object.fromEntries(rows.map(({ key, known }) => [key, known])),
      ).toEqual({
        'group:default/blue': 1,
        'group:default/red': 1 + 2,
        unattributed: 2,
      });
      // The last day on which 10 March lies within 90 days of the window's end.
      const knownIn = async (to: string) =>
        (await footfall.adoption({ from: '2026-06-01', to })).total.known;
      expect(await knownIn('2026-06-08')).toBe(1 + 5);
      expect(await knownIn('2026-06-09')).toBe(1);
    });

    it('counts an actor that nobody knows as a person, and robots never', async () => {
      const { footfall } = await start({ people: { minPeople: 1 } });
      await footfall.ingest([
        aDeployment('1', { actor: 'ann' }),
        aDeployment('2', { actor: ' Ann ' }),
        aDeployment('3', { actor: 'renovate[bot]' }),
        aDeployment('4', { actor: 'deployer' }),
        aDeployment('5'),
      ]);
      await footfall.rollUp();
      const { total } = await footfall.adoption(march);
      expect(total.figures.peopleBypassing.denominator).toBe(2);
    });

    it('takes an actor for a robot as soon as the configuration says so', async () => {
      const knex = await databases.init(id);
      const startWith = (robots: string[]) =>
        TestFootfall.create({
          knex,
          config: { ...twoRoutes, people: { minPeople: 1, robots } },
          entities,
          now: '2026-04-01T12:00:00Z',
        });
      const peopleOf = async (footfall: TestFootfall) =>
        (await footfall.adoption(march)).total.figures.peopleBypassing
          .denominator;
      const before = await startWith([]);
      await before.syncCatalog();
      await before.ingest([
        aDeployment('1', { actor: 'ann' }),
        aDeployment('2', { actor: 'deployer' }),
      ]);
      await before.rollUp();
      expect(await peopleOf(before)).toBe(2);
      expect(await peopleOf(await startWith(['deployer']))).toBe(1);
      expect(await peopleOf(await startWith([]))).toBe(2);
    });

    it('tells nothing of what it stores when the database refuses', async () => {
      const { knex, footfall } = await start();
      const refuse =
        id === 'SQLITE_3'
          ? `CREATE TRIGGER refuse BEFORE INSERT ON deployments
             BEGIN SELECT RAISE(ABORT, 'no space left'); END`
          : `ALTER TABLE deployments ADD CONSTRAINT refuse CHECK (false)`;
      await knex.raw(refuse);
      const error = await footfall
        .ingest([aDeployment('1', { actor: 'ann-the-actor' })])
        .catch(caught => caught);
      expect(error.message).toMatch(/^The database refused: .*(space|refuse)/);
      const everything = JSON.stringify({
        ...error,
        message: error.message,
        stack: error.stack,
      });
      expect(everything).not.toMatch(/ann-the-actor|insert into/i);
      expect(await knex('deployments')).toEqual([]);
      expect(await knex('day_marks')).toEqual([]);
    });
  });
});
