import { TestDatabases } from '@backstage/backend-test-utils';
import {
  mandateRecordSchema,
  mandateScopeSchema,
  parseDay,
  Tier,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aComponentFrom,
  aDeployment,
  aGroup,
  byHand,
  twoRoutes,
} from '../__testUtils__/organisation';
import { startFootfall } from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';

const entities = [
  aGroup('payments', { type: 'department' }),
  aGroup('red', { parent: 'payments' }),
  aGroup('blue'),
  aComponent('ledger'),
  aComponent('cards', {}, { tags: ['pci'] }),
  aComponent('fx'),
  aComponent('portal', { owner: 'blue', type: 'website' }),
];
const march = { from: parseDay('2026-03-01'), to: parseDay('2026-04-01') };
const by = 'user:default/ann';
const paymentsMandate = {
  title: 'Payments deploy through the platform',
  scope: mandateScopeSchema.parse({ team: 'group:default/payments' }),
  from: parseDay('2026-03-15'),
  to: null,
  reason: 'The auditors asked for it',
};

describe.each(TestDatabases.create().eachSupportedId())(
  'mandates on %s',
  databaseId => {
    const databases = TestDatabases.create({ ids: [databaseId] });

    async function start() {
      const footfall = await TestFootfall.create({
        knex: await databases.init(databaseId),
        config: twoRoutes,
        entities,
        now: '2026-04-01T12:00:00Z',
      });
      await footfall.syncCatalog();
      await footfall.ingest([
        // Before the mandate, and so free; after it by hand.
        aDeployment('1', { occurredAt: '2026-03-10T10:00:00Z' }),
        aDeployment('2', { occurredAt: '2026-03-20T10:00:00Z', ...byHand }),
        // Only before it.
        aDeployment('3', { service: 'cards', ...byHand }),
        // Nobody's mandate.
        aDeployment('4', { service: 'portal' }),
      ]);
      await footfall.rollUp();
      return footfall;
    }

    it('counts a service as mandated where one of its deployments was', async () => {
      const footfall = await start();
      await footfall.services.mandates.create(paymentsMandate, by);
      const { total } = await footfall.adoption(march);
      // The ledger deployed under it, fx is dormant and was under it at the end.
      expect(total).toMatchObject({
        known: 4,
        mandated: 2,
        mandatedDeploying: 1,
        mandatedActive: 1,
        mandatedPaved: 0,
      });
      expect(total.figures).toMatchObject({
        voluntaryAdoption: { numerator: 1, denominator: 2 },
        mandatedCompliance: { numerator: 0, denominator: 1, value: 0 },
        earnedAdoption: { value: null, reason: 'not-measured' },
      });
    });

    it.each(['payments', 'Group:default/Payments', ' group:payments '])(
      'is for the Group that somebody writes as %j',
      async team => {
        const footfall = await start();
        const { scope } = await footfall.services.mandates.create(
          { ...paymentsMandate, scope: mandateScopeSchema.parse({ team }) },
          by,
        );
        expect(scope.team).toBe('group:default/payments');
        expect((await footfall.adoption(march)).total.mandated).toBe(2);
      },
    );

    it('is for no Group that the catalog never held', async () => {
      const { mandates } = (await start()).services;
      const scope = mandateScopeSchema.parse({ team: 'paymnets' });
      await expect(
        mandates.create({ ...paymentsMandate, scope }, by),
      ).rejects.toThrow(/never held a Group 'group:default\/paymnets'/);
      expect((await mandates.list()).mandates).toEqual([]);
    });

    it('says that nobody was free rather than 0 or 100 %', async () => {
      const footfall = await start();
      await footfall.services.mandates.create(
        {
          ...paymentsMandate,
          scope: mandateScopeSchema.parse({}),
          from: march.from,
        },
        by,
      );
      const { total } = await footfall.adoption(march);
      expect(total.figures.voluntaryAdoption).toMatchObject({
        value: null,
        reason: 'nobody-free',
      });
    });

    it('holds the scope against type, tag and tier', async () => {
      const footfall = await start();
      const count = async (scope: object) => {
        const { id } = await footfall.services.mandates.create(
          {
            ...paymentsMandate,
            scope: mandateScopeSchema.parse(scope),
            from: march.from,
          },
          by,
        );
        const { total } = await footfall.adoption(march);
        await footfall.services.mandates.end(id, { on: march.from }, by);
        return total.mandated;
      };
      await expect(count({ type: 'website' })).resolves.toBe(1);
      await expect(count({ tag: 'pci' })).resolves.toBe(1);
      await expect(count({ tier: 'staging' })).resolves.toBe(0);
      await expect(count({})).resolves.toBe(4);
    });

    it('back-dates a mandate and takes a service out of it', async () => {
      const footfall = await start();
      const { mandates } = footfall.services;
      const { id } = await mandates.create(
        { ...paymentsMandate, from: march.from },
        by,
      );
      expect((await footfall.adoption(march)).total.mandated).toBe(3);
      const granted = await mandates.grant(
        id,
        {
          serviceRef: 'cards',
          from: march.from,
          to: null,
          askedBy: 'group:default/red',
          reason: 'It is being replaced',
        },
        by,
      );
      expect((await footfall.adoption(march)).total.mandated).toBe(2);
      await mandates.revoke(
        id,
        granted.exceptions[0].id,
        { on: march.from },
        by,
      );
      expect((await footfall.adoption(march)).total.mandated).toBe(3);
    });

    it('tells of one service what it must do today, and why', async () => {
      const footfall = await start();
      const { mandates, services } = footfall.services;
      const obligationOf = async (name: string, tier: Tier = 'production') =>
        (await services.detail(`component:default/${name}`, tier)).obligation;
      expect(await obligationOf('cards')).toEqual({
        day: '2026-04-01',
        isMandated: false,
        mandates: [],
      });
      const { id, title, from } = await mandates.create(paymentsMandate, by);
      const mandate = { id, title, from, to: null };
      expect(await obligationOf('cards')).toEqual({
        day: '2026-04-01',
        isMandated: true,
        mandates: [{ ...mandate, exception: null }],
      });
      expect(await obligationOf('portal')).toMatchObject({ isMandated: false });
      expect(await obligationOf('nobody')).toBeNull();

      const exception = { from: march.from, to: parseDay('2026-06-01') };
      await mandates.grant(
        id,
        {
          ...exception,
          serviceRef: 'cards',
          askedBy: 'group:default/red',
          reason: 'It is being replaced',
        },
        by,
      );
      expect(await obligationOf('cards')).toMatchObject({
        isMandated: false,
        mandates: [{ ...mandate, exception }],
      });
    });

    it('holds a service against what it was on the days before it was registered', async () => {
      const footfall = await start();
      const { mandates } = footfall.services;
      // A script of the payments department at first, and a website of blue now.
      await footfall.ingest([
        aDeployment('5', {
          service: 'shop',
          team: 'group:default/red',
          occurredAt: '2026-03-20T10:00:00Z',
        }),
      ]);
      footfall.now = '2026-04-10T12:00:00Z';
      const shop = aComponent('shop', { owner: 'blue', type: 'website' });
      footfall.entities = [...entities, shop];
      await footfall.syncCatalog();
      await footfall.rollUp();
      const countIn = async (scope: object) => {
        const { id } = await mandates.create(
          {
            ...paymentsMandate,
            scope: mandateScopeSchema.parse(scope),
            from: parseDay('2026-03-19'),
            to: parseDay('2026-03-21'),
          },
          by,
        );
        // Registered within the window, and so with the owner of its end.
        const { total } = await footfall.adoption({
          from: '2026-03-18',
          to: '2026-04-20',
          team: 'group:default/blue',
        });
        await mandates.end(id, { on: parseDay('2026-03-19') }, by);
        return [total.known, total.mandated];
      };
      expect(await countIn({ team: 'payments' })).toEqual([2, 1]);
      expect(await countIn({ team: 'blue' })).toEqual([2, 0]);
      expect(await countIn({ type: 'website' })).toEqual([2, 0]);
    });

    it('gives each week of a series its own answer', async () => {
      const footfall = await start();
      await footfall.services.mandates.create(
        { ...paymentsMandate, from: parseDay('2026-03-18') },
        by,
      );
      const { total } = await footfall.adoption({
        from: parseDay('2026-03-09'),
        to: parseDay('2026-03-30'),
        interval: 'week',
      });
      expect(total.perInterval?.mandated).toEqual([0, 3, 3]);
    });

    it('refuses an end before the beginning and a second exception', async () => {
      const { mandates } = (await start()).services;
      await expect(
        mandates.create({ ...paymentsMandate, to: march.from }, by),
      ).rejects.toThrow(/before it begins/);
      const { id } = await mandates.create(paymentsMandate, by);
      const exception = {
        serviceRef: 'cards',
        from: march.from,
        to: null,
        askedBy: 'group:default/red',
        reason: 'It is being replaced',
      };
      await mandates.grant(id, exception, by);
      await expect(mandates.grant(id, exception, by)).rejects.toThrow(
        /already/,
      );
      await expect(
        mandates.end('no-such', { on: march.to }, by),
      ).rejects.toThrow(/There is no mandate/);
    });

    const exceptionOfCards = {
      serviceRef: 'cards',
      from: march.from,
      to: null,
      askedBy: 'group:default/red',
      reason: 'It is being replaced',
    };

    it('keeps an exception with a service that was renamed', async () => {
      const origin = 'url:https://git.example/cards/catalog-info.yaml';
      const footfall = await TestFootfall.create({
        knex: await databases.init(databaseId),
        config: twoRoutes,
        entities: [aGroup('red'), aComponentFrom(origin, 'cards')],
        now: '2026-04-01T12:00:00Z',
      });
      await footfall.syncCatalog();
      const { mandates } = footfall.services;
      const { id } = await mandates.create(
        { ...paymentsMandate, scope: mandateScopeSchema.parse({}) },
        by,
      );
      await mandates.grant(id, exceptionOfCards, by);
      footfall.now = '2026-04-02T12:00:00Z';
      footfall.entities = [aGroup('red'), aComponentFrom(origin, 'wallet')];
      await footfall.syncCatalog();
      const { mandates: list } = await mandates.list();
      expect(list[0].exceptions).toMatchObject([
        { serviceRef: 'component:default/wallet' },
      ]);
      const { total } = await footfall.adoption(march);
      expect(total).toMatchObject({ known: 1, mandated: 0 });
    });

    it('keeps an exception with a service that is registered late', async () => {
      const footfall = await start();
      const { mandates } = footfall.services;
      await footfall.ingest([aDeployment('5', { service: 'cards-job' })]);
      const { id } = await mandates.create(paymentsMandate, by);
      const ofJob = { ...exceptionOfCards, serviceRef: 'cards-job' };
      await mandates.grant(id, ofJob, by);
      const annotations = { 'footfall/deployment-names': 'cards-job' };
      footfall.entities = [
        ...entities,
        aComponent('jobs', {}, { annotations }),
      ];
      await footfall.syncCatalog();
      const { mandates: list } = await mandates.list();
      expect(list[0].exceptions).toMatchObject([
        { serviceRef: 'component:default/jobs' },
      ]);
      // The name that it deploys under stands for it, and holds no second one.
      await expect(mandates.grant(id, ofJob, by)).rejects.toThrow(
        /component:default\/jobs has an exception/,
      );
    });

    it('grants nothing to what nobody knows', async () => {
      const { mandates } = (await start()).services;
      const { id } = await mandates.create(paymentsMandate, by);
      await expect(
        mandates.grant(id, { ...exceptionOfCards, serviceRef: 'crads' }, by),
      ).rejects.toThrow(/Nobody knows a service 'component:default\/crads'/);
    });

    it('grants once what is granted twice at the same time', async () => {
      const { mandates } = (await start()).services;
      const { id } = await mandates.create(paymentsMandate, by);
      const granted = await Promise.allSettled(
        [1, 2, 3].map(() => mandates.grant(id, exceptionOfCards, by)),
      );
      expect(granted.map(({ status }) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
        'rejected',
      ]);
      const { mandates: list } = await mandates.list();
      expect(list[0].exceptions).toHaveLength(1);
    });

    it('grants again what was revoked on its first day', async () => {
      const { mandates } = (await start()).services;
      const { id } = await mandates.create(paymentsMandate, by);
      const inMarch = { ...exceptionOfCards, from: parseDay('2026-03-10') };
      const { exceptions } = await mandates.grant(id, inMarch, by);
      await mandates.revoke(id, exceptions[0].id, { on: inMarch.from }, by);
      const again = await mandates.grant(id, exceptionOfCards, by);
      expect(again.exceptions).toHaveLength(2);
    });

    it('brings an end forward and never puts it off', async () => {
      const { mandates } = (await start()).services;
      const { id } = await mandates.create(paymentsMandate, by);
      const endOn = (on: string) => mandates.end(id, { on: parseDay(on) }, by);
      expect(await endOn('2026-06-01')).toMatchObject({ to: '2026-06-01' });
      await expect(endOn('2026-07-01')).rejects.toThrow(/brought forward/);
      expect(await endOn('2026-05-01')).toMatchObject({ to: '2026-05-01' });

      const {
        exceptions: [exception],
      } = await mandates.grant(id, { ...exceptionOfCards, to: march.to }, by);
      await expect(
        mandates.revoke(id, exception.id, { on: parseDay('2026-05-01') }, by),
      ).rejects.toThrow(/brought forward/);
      const { mandates: list } = await mandates.list();
      expect(list).toMatchObject([
        {
          to: '2026-05-01',
          exceptions: [{ to: march.to, endedBy: null, endedAt: null }],
        },
      ]);
    });

    it('keeps who wrote and who ended a mandate, over HTTP', async () => {
      const footfall = await startFootfall({
        knex: await databases.init(databaseId),
        config: twoRoutes,
        entities,
      });
      const user = await footfall
        .post('/mandates', 'Bearer mock-user-token')
        .send({
          title: 'All of it',
          scope: {},
          from: '2026-01-01',
          reason: 'Because',
        });
      expect(user.status).toBe(201);
      const { id, createdBy } = mandateRecordSchema.parse(user.body);
      expect(createdBy).toBe('user:default/mock');
      const bad = await footfall.post('/mandates').send({ title: '' });
      expect(bad.status).toBe(400);
      const ended = await footfall
        .post(`/mandates/${id}/end`)
        .send({ on: '2026-02-01' });
      expect(ended.body).toMatchObject({ to: '2026-02-01' });
      const revived = await footfall
        .post(`/mandates/${id}/end`)
        .send({ on: '2026-03-01' });
      expect(revived.status).toBe(409);
      const missing = await footfall
        .post('/mandates/no-such/end')
        .send({ on: '2026-02-01' });
      expect(missing.status).toBe(404);
      await footfall.stop();
    });

    it('lets only those make mandates who may', async () => {
      const footfall = await startFootfall({
        knex: await databases.init(databaseId),
        config: twoRoutes,
        denied: ['footfall.mandate.update', 'footfall.target.update'],
      });
      const created = await footfall.post('/mandates').send({
        title: 'All of it',
        scope: {},
        from: '2026-01-01',
        reason: 'Because',
      });
      expect(created.status).toBe(403);
      const list = await footfall.get('/mandates');
      expect(list.body).toEqual({ mandates: [], mayChange: false });
      const targets = await footfall.get('/targets');
      expect(targets.body).toEqual({ targets: [], mayChange: false });
      await footfall.stop();
    });
  },
);
