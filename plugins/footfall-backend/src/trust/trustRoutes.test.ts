import { TestDatabases } from '@backstage/backend-test-utils';
import {
  TrustQuery,
  trustQuerySchema,
  trustReportSchema,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aDeployment,
  aGroup,
  aUser,
} from '../__testUtils__/organisation';
import {
  properRefusals,
  refusalsOf,
  StartedFootfall,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const sound = [
  aGroup('bank', { type: 'department' }),
  aGroup('red', { parent: 'bank' }),
  aGroup('blue', { parent: 'red' }),
  aUser('ann'),
  aComponent('ledger'),
  aComponent('of-a-user', { owner: 'user:ann' }),
];
const unsound = [
  aComponent('nobodys', { owner: undefined }),
  aComponent('of-the-gone', { owner: 'green' }),
  aComponent('of-a-leaver', { owner: 'user:leaver' }),
  aComponent('quiet'),
  aComponent('quiet-and-nobodys', { owner: undefined }),
  // No services.
  aComponent('toolkit', { type: 'library', owner: undefined }),
];

describe.each(TestDatabases.create().eachSupportedId())(
  'GET /trust on %s',
  databaseId => {
    const databases = TestDatabases.create({ ids: [databaseId] });
    let seed: TestFootfall;
    let footfall: StartedFootfall;
    let forbidden: StartedFootfall;

    beforeAll(async () => {
      const knex = await databases.init(databaseId);
      seed = await TestFootfall.create({
        knex,
        entities: [...sound, ...unsound, aComponent('was-here')],
        now: '2026-03-01T00:00:00Z',
      });
      await seed.syncCatalog();
      seed.now = '2026-04-01T12:00:00Z';
      // Registered today; it has had no time to be silent.
      seed.entities = [...sound, ...unsound, aComponent('newcomer')];
      await seed.syncCatalog();
      const staging = { environment: 'staging' };
      await seed.ingest([
        aDeployment('1', { service: 'ledger' }),
        aDeployment('2', { service: 'of-a-user', ...staging }),
        aDeployment('3', { service: 'nobodys' }),
        aDeployment('4', { service: 'of-the-gone' }),
        aDeployment('5', { service: 'of-a-leaver' }),
        aDeployment('6', {
          service: 'quiet',
          occurredAt: '2026-01-01T10:00:00Z',
        }),
        aDeployment('7', { service: 'toolkit' }),
        aDeployment('8', { service: 'script', team: 'group:default/blue' }),
        aDeployment('9', { service: 'script', source: 'jenkins', ...staging }),
        aDeployment('10', {
          service: 'forgotten-script',
          occurredAt: '2025-12-01T10:00:00Z',
        }),
      ]);
      await seed.rollUp();
      footfall = await startFootfall({ knex });
      forbidden = await startFootfall({
        knex,
        denied: ['footfall.adoption.read'],
      });
    }, 60_000);

    const report = async (query: TrustQuery = {}) =>
      seed.services.trust.report(trustQuerySchema.parse(query));

    it('answers 401, 403, 400 and 304 where it should', async () => {
      expect(await refusalsOf(footfall, forbidden, '/trust')).toEqual(
        properRefusals('footfall.adoption.read'),
      );
    });

    it('answers as the contract says', async () => {
      const { body } = await footfall.get('/trust?limit=1');
      expect(trustReportSchema.safeParse(body).error).toBeUndefined();
    });

    it('finds what the catalog gets wrong, the worst first', async () => {
      const { services } = await report();
      expect(services.map(({ ref, findings }) => [ref, findings])).toEqual([
        ['component:default/quiet-and-nobodys', ['no-owner', 'silent']],
        ['component:default/nobodys', ['no-owner']],
        ['component:default/of-a-leaver', ['unknown-owner']],
        ['component:default/of-the-gone', ['unknown-owner']],
        ['component:default/quiet', ['silent']],
        ['component:default/script', ['unregistered']],
      ]);
    });

    it('shows the evidence', async () => {
      const { services } = await report();
      const of = (name: string) =>
        services.find(({ ref }) => ref === `component:default/${name}`);
      expect(of('script')).toMatchObject({
        owner: { ref: 'group:default/blue', title: 'blue' },
        deployments: 2,
        sources: ['ci', 'jenkins'],
        lastDeployedAt: '2026-03-10T10:00:00.000Z',
      });
      // Quiet for 90 days, but not for ever.
      expect(of('quiet')).toMatchObject({
        deployments: 0,
        sources: [],
        lastDeployedAt: '2026-01-01T10:00:00.000Z',
      });
      expect(of('quiet-and-nobodys')).toMatchObject({
        owner: null,
        lastDeployedAt: null,
      });
    });

    it('scores the whole and each team', async () => {
      const { total, teams } = await report();
      expect(total).toMatchObject({
        known: 9,
        sound: 3,
        findings: {
          'no-owner': 2,
          'unknown-owner': 2,
          unregistered: 1,
          silent: 2,
        },
        score: { numerator: 3, denominator: 9 },
      });
      expect(
        teams.map(({ key, known, sound: fine }) => [key, known, fine]),
      ).toEqual([
        ['group:default/blue', 1, 0],
        ['group:default/red', 4, 2],
        ['unattributed', 5, 1],
      ]);
    });

    it('narrows to a Group and to a finding, page by page', async () => {
      const bank = await report({ team: 'group:default/bank' });
      expect(bank.total.known).toBe(4);
      expect(bank.services).toHaveLength(2);
      const blue = await report({ team: 'group:default/blue' });
      // Not the team above it, with the counts of a part of it.
      expect(blue.teams.map(({ key, known }) => [key, known])).toEqual([
        ['group:default/blue', 1],
      ]);
      const first = await report({ finding: 'no-owner', limit: 1 });
      expect(first.total.known).toBe(9);
      expect(first.page.totalItems).toBe(2);
      const second = await report({
        finding: 'no-owner',
        limit: 1,
        cursor: first.page.nextCursor ?? undefined,
      });
      expect(second.services.map(({ ref }) => ref)).toEqual([
        'component:default/nobodys',
      ]);
      expect(second.page.nextCursor).toBeNull();
    });

    it('narrows to one service', async () => {
      const quiet = await report({ service: 'component:default/quiet' });
      expect(quiet.total.known).toBe(1);
      expect(quiet.services.map(({ findings }) => findings)).toEqual([
        ['silent'],
      ]);
      const ledger = await report({ service: 'ledger' });
      expect(ledger.total).toMatchObject({ known: 1, sound: 1 });
      expect(ledger.services).toEqual([]);
    });

    it('has no score where nothing is known', async () => {
      const { total } = await report({ team: 'group:default/none' });
      expect(total.score).toMatchObject({ reason: 'no-known-services' });
    });
  },
);
