import { TestDatabases } from '@backstage/backend-test-utils';
import { digestReportSchema } from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aDeployment,
  aGroup,
  twoRoutes,
} from '../__testUtils__/organisation';
import {
  properRefusals,
  refusalsOf,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const entities = [aGroup('red'), aComponent('ledger')];

describe('GET /digest', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  async function start(denied: readonly string[] = []) {
    const knex = await databases.init('SQLITE_3');
    return startFootfall({ knex, config: twoRoutes, entities, denied });
  }

  it('answers those who may read adoption', async () => {
    const footfall = await start();
    const forbidden = await start(['footfall.adoption.read']);
    expect(await refusalsOf(footfall, forbidden, '/digest')).toEqual(
      properRefusals('footfall.adoption.read'),
    );
    await footfall.stop();
    await forbidden.stop();
  });

  it('tells the last whole week as data, with what is not known as such', async () => {
    const knex = await databases.init('SQLITE_3');
    const nowMs = Date.now();
    const seed = await TestFootfall.create({
      knex,
      config: twoRoutes,
      entities,
      now: new Date(nowMs).toISOString(),
    });
    await seed.syncCatalog();
    await seed.ingest([
      aDeployment('1', {
        occurredAt: new Date(nowMs - 12 * 86_400_000).toISOString(),
      }),
    ]);
    const footfall = await startFootfall({ knex, config: twoRoutes, entities });
    const pending = await footfall.get('/digest');
    expect(pending.body).toMatchObject({ pendingDays: 1, sentAt: null });
    await seed.rollUp();
    const { status, body } = await footfall.get('/digest');
    expect(status).toBe(200);
    const digest = digestReportSchema.parse(body);
    expect(digest).toMatchObject({
      pendingDays: 0,
      figures: {
        activeAdoption: { now: { numerator: 1, denominator: 1 } },
        mandatedCompliance: {
          now: { value: null, reason: 'nobody-mandated' },
          changePp: null,
        },
      },
      targets: [],
      silentSources: [],
    });
    expect(JSON.stringify(digest)).not.toMatch(/people/i);
    await footfall.stop();
  });
});
