import { TestDatabases } from '@backstage/backend-test-utils';
import {
  newTargetSchema,
  NewTarget,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aDeployment,
  aGroup,
  byHand,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const entities = [
  aGroup('red'),
  aGroup('blue'),
  aComponent('ledger'),
  aComponent('cards'),
];
const aTarget: NewTarget = {
  scope: 'team',
  key: 'group:default/red',
  percent: 100,
  by: '2026-05-01',
  ownerRef: 'group:default/red',
};

describe('DefaultTargetService', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  /** Nobody deploys through the platform in January; one of two does in April. */
  async function start() {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: twoRoutes,
      entities,
      now: '2026-04-11T12:00:00Z',
    });
    await footfall.syncCatalog();
    await footfall.ingest([
      aDeployment('1', { occurredAt: '2026-01-10T10:00:00Z', ...byHand }),
      aDeployment('2', { occurredAt: '2026-04-10T10:00:00Z' }),
    ]);
    await footfall.rollUp();
    const { adoption, targets } = footfall.services;
    return {
      targets,
      report: jest.spyOn(adoption, 'report'),
      create: (changes: Partial<NewTarget> = {}) =>
        targets.create(
          newTargetSchema.parse({ ...aTarget, ...changes }),
          'user:default/ann',
        ),
    };
  }

  it('begins today, where active adoption stands today', async () => {
    const { create } = await start();
    expect(await create()).toMatchObject({
      title: 'red',
      setOn: '2026-04-11',
      baselinePercent: 50,
      standing: 'ahead',
    });
  });

  it.each(['red', 'Group:Default/Red'])(
    'is for the Group that somebody writes as %s',
    async key => {
      const { create } = await start();
      expect(await create({ key })).toMatchObject({
        key: 'group:default/red',
        title: 'red',
      });
    },
  );

  it('begins on an earlier day, where active adoption stood then', async () => {
    const { create } = await start();
    // Four fifths of the way have passed, half of the way was made.
    expect(await create({ setOn: '2026-01-20' })).toMatchObject({
      setOn: '2026-01-20',
      baselinePercent: 0,
      current: { value: 0.5 },
      standing: 'behind',
    });
  });

  it('is reached by the last service that it takes', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `service-${index}`);
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: twoRoutes,
      entities: [aGroup('red'), ...names.map(name => aComponent(name))],
      now: '2026-03-12T12:00:00Z',
    });
    await footfall.syncCatalog();
    await footfall.ingest(
      names.slice(0, 29).map(service => aDeployment(service, { service })),
    );
    await footfall.rollUp();
    expect(
      await footfall.services.targets.create(
        newTargetSchema.parse({ ...aTarget, percent: 58 }),
        'user:default/ann',
      ),
    ).toMatchObject({ baselinePercent: 58, standing: 'reached' });
  });

  it('does not take days of which nobody told for days without adoption', async () => {
    const { create } = await start();
    expect(await create({ setOn: '2025-01-20' })).toMatchObject({
      baselinePercent: null,
      standing: 'unknown',
    });
  });

  it.each<[string, Partial<NewTarget>, RegExp]>([
    ['has passed', { by: '2026-04-11' }, /not a day to come/],
    ['begins tomorrow', { setOn: '2026-04-12' }, /agreed to it/],
    ['is for no Group', { key: 'green' }, /never held a Group/],
    ['is for nobody', { key: 'group:default/blue' }, /no known service/],
  ])('refuses one that %s', async (_, changes, message) => {
    const { create } = await start();
    await expect(create(changes)).rejects.toThrow(message);
  });

  it('counts once for all the targets of the same services', async () => {
    const { create, targets, report } = await start();
    await create();
    await create({ percent: 80 });
    await create({ scope: 'organisation', key: 'organisation' });
    const { id } = await create({ tier: 'staging' });
    const ended = await targets.end(id, 'user:default/ann');
    const notMeasured = {
      endedBy: 'user:default/ann',
      current: { value: null, reason: 'not-measured' },
      standing: 'unknown',
    };
    expect(ended).toMatchObject(notMeasured);
    report.mockClear();
    const { targets: list } = await targets.list();
    expect(report).toHaveBeenCalledTimes(2);
    expect(list.map(({ current }) => current.value).sort()).toEqual([
      0.5,
      0.5,
      0.5,
      null,
    ]);
    expect(list.find(target => target.id === id)).toMatchObject(notMeasured);
  });

  it('tells how it stood on an earlier day', async () => {
    const { create, targets } = await start();
    await create();
    const { targets: earlier } = await targets.list(parseDay('2026-02-01'));
    expect(earlier).toMatchObject([{ current: { value: 0 } }]);
  });
});
