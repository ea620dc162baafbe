import { TestDatabases } from '@backstage/backend-test-utils';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  footfallEnvironmentUpdatePermission,
  NewEnvironment,
} from '@footfall/backstage-plugin-footfall-common';
import { aComponent, aDeployment, aGroup } from '../__testUtils__/organisation';
import { asService, startFootfall } from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { asUserNamed, usersInGroups } from '../__testUtils__/usersInGroups';
import {
  createFootfallEnvironmentConditionalDecision,
  footfallEnvironmentConditions,
} from './environmentRules';

const line = {
  ...{ id: 'machines', title: 'Machines', item: 'machine', unit: 'hour' },
  quantity: 'replicas * hoursPerMonth',
};
const aBlueprint = (id: string) => ({
  id,
  title: id,
  templates: [`template:default/${id}`],
  inputs: { replicas: { type: 'number' } },
  offers: [{ provider: 'aws', region: 'eu-west-2' }],
  lines: [line],
});
const config = {
  platformTeam: 'group:default/platform',
  unregisteredOwners: [
    { match: { prefix: 'component:default/old' }, team: 'blue' },
  ],
  costs: {
    currency: 'GBP',
    prices: [
      {
        ...{ provider: 'aws', region: '*', item: 'machine', unit: 'hour' },
        ...{ amount: '0.25', currency: 'GBP' },
        ...{ asOf: '2026-01-01', source: 'a test' },
      },
    ],
    blueprints: [aBlueprint('api'), aBlueprint('gpu')],
  },
};
const entities = [
  aGroup('colours', { type: 'department' }),
  aGroup('red', { parent: 'colours' }),
  aGroup('blue', { parent: 'colours' }),
  aGroup('platform'),
  aComponent('cards'),
  aComponent('ledger', { owner: 'blue' }),
];
const users = usersInGroups({
  ann: ['red'],
  rob: ['red'],
  bob: ['blue'],
  dora: ['colours'],
  pia: ['platform'],
});
const [ann, rob, bob, dora, pia] = ['ann', 'rob', 'bob', 'dora', 'pia'].map(
  asUserNamed,
);
const question = {
  templateRef: 'template:default/api',
  inputs: { replicas: 1 },
  teamRef: 'group:default/red',
};

interface Acceptance extends Partial<typeof question> {
  readonly isUsed?: boolean;
}

describe('who registers an environment', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  async function start(decisions: Record<string, PolicyDecision> = {}) {
    const knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config,
      entities,
      now: new Date().toISOString(),
    });
    await seed.syncCatalog();
    const footfall = await startFootfall({
      knex,
      config,
      entities,
      decisions,
      features: [users],
    });
    let tasks = 0;
    return {
      seed,
      environmentsOf: () => seed.services.environments.list({}),
      see: async (changes: object) => {
        const occurredAt = new Date().toISOString();
        await seed.ingest([aDeployment('seen', { occurredAt, ...changes })]);
        await seed.services.environmentDiscovery.follow();
        return (await seed.services.environments.list({}))[0];
      },
      register: (as: string, changes: Partial<NewEnvironment> = {}) =>
        footfall
          .post('/environments', as)
          .send({ name: 'pr-1', teamRef: 'red', ...changes }),
      shutDown: (id: string, as: string) =>
        footfall.post(`/environments/${id}/shutdown`, as),
      touch: (id: string, as: string) =>
        footfall.post(`/environments/${id}/activity`, as),
      deregister: (id: string, as: string) =>
        footfall.post(`/environments/${id}/deregistration`, as),
      /** Accepts a cost, and has a task use that unless it is to stay unused. */
      accept: async (
        as: string,
        { isUsed = true, ...changes }: Acceptance = {},
      ): Promise<string> => {
        const asked = { ...question, ...changes };
        const { body } = await footfall.post('/cost-estimates', as).send(asked);
        const made = await footfall
          .post('/acknowledgements', as)
          .send({ ...asked, fingerprint: body.fingerprint });
        if (isUsed) {
          tasks += 1;
          await footfall
            .post(`/acknowledgements/${made.body.id}/verification`, as)
            .send({ ...asked, taskId: `task-${tasks}` });
        }
        return made.body.id;
      },
    };
  }

  it('takes over nothing that another team pays for', async () => {
    const { environmentsOf, register, see, shutDown } = await start();
    const seen = await see({
      environment: 'pr-1',
      service: 'unheard-of',
      team: 'blue',
    });
    const serviceRef = 'unheard-of';
    const refused = await register(ann, { serviceRef, tier: 'production' });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(
      /leads of group:default\/blue, which pays for 'pr-1'/,
    );
    expect(await environmentsOf()).toEqual([seen]);
    expect((await shutDown(seen.id, ann)).status).toBe(403);
    const done = await register(bob, { serviceRef, teamRef: 'blue' });
    expect(done.body).toMatchObject({ id: seen.id, origin: 'registered' });
  });

  it('needs what the policy asks for to change what is there', async () => {
    const { environmentsOf, register, see } = await start({
      'footfall.environment.update':
        createFootfallEnvironmentConditionalDecision(
          footfallEnvironmentUpdatePermission,
          footfallEnvironmentConditions.isTeamMember({
            claims: ['group:default/blue'],
          }),
        ),
    });
    const seen = await see({ environment: 'pr-1', service: 'cards' });
    expect((await register(ann, { serviceRef: 'cards' })).status).toBe(403);
    expect((await register(ann)).status).toBe(403);
    expect(await environmentsOf()).toEqual([seen]);
    expect((await register(ann, { name: 'pr-2' })).status).toBe(201);
  });

  it('has a say in the service that runs in it', async () => {
    const { register } = await start();
    const production = { name: 'production', serviceRef: 'ledger' };
    const refused = await register(ann, production);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(
      /^component:default\/ledger is of group:default\/blue: .* Ask one of them, or register it without 'serviceRef'$/,
    );
    const old = await register(ann, { serviceRef: 'old' });
    expect(old.status).toBe(403);
    expect((await register(ann, { serviceRef: 'cards' })).status).toBe(201);
    expect((await register(ann, { serviceRef: 'new' })).status).toBe(201);
    expect((await register(pia, production)).status).toBe(201);
    const staging = { ...production, name: 'staging' };
    expect((await register(asService, staging)).status).toBe(201);
  });

  it('is a member of the team itself, and not of one below or above it', async () => {
    const { register, touch } = await start();
    expect((await register(ann, { teamRef: 'colours' })).status).toBe(403);
    expect((await register(dora)).status).toBe(403);
    const { body } = await register(dora, { teamRef: 'colours' });
    expect((await touch(body.id, ann)).status).toBe(403);
    expect((await touch(body.id, dora)).status).toBe(200);
  });

  it('accepted the cost in their own name, for a task that ran', async () => {
    const { accept, register } = await start();
    const acknowledgementId = await accept(ann);
    const taken = await register(rob, { acknowledgementId });
    expect(taken.status).toBe(403);
    expect(taken.body.error.message).toMatch(/made by user:default\/ann/);
    const unused = await register(ann, {
      acknowledgementId: await accept(ann, { isUsed: false }),
    });
    expect(unused.status).toBe(400);
    expect(unused.body.error.message).toMatch(/No task has used/);
    expect((await register(ann, { acknowledgementId })).body).toMatchObject({
      monthly: { high: '182.50' },
      templateRef: 'template:default/api',
    });
    const forRed = { acknowledgementId: await accept(rob), name: 'pr-2' };
    expect((await register(pia, forRed)).status).toBe(201);
    const byProgram = {
      acknowledgementId: await accept(rob, { isUsed: false }),
      name: 'pr-3',
    };
    expect((await register(asService, byProgram)).status).toBe(201);
  });

  it('accepted the cost of that template', async () => {
    const { accept, register } = await start();
    const templateRef = 'template:default/gpu';
    const other = await register(ann, {
      acknowledgementId: await accept(ann),
      templateRef,
    });
    expect(other.status).toBe(400);
    expect(other.body.error.message).toMatch(/api, and not for .*gpu/);
    await register(ann, { acknowledgementId: await accept(ann) });
    const stored = await register(ann, {
      acknowledgementId: await accept(ann, { templateRef }),
    });
    expect(stored.status).toBe(409);
    expect(stored.body.error.message).toMatch(/was made by .*api/);
  });

  it('gets one environment for an acknowledgement, however often it is sent', async () => {
    const { accept, deregister, environmentsOf, register } = await start();
    const acknowledgementId = await accept(ann);
    const { body: made } = await register(ann, { acknowledgementId });
    const again = await register(ann, { acknowledgementId });
    expect(again).toMatchObject({ status: 201, body: { id: made.id } });
    const second = await register(ann, { acknowledgementId, name: 'pr-2' });
    expect(second.status).toBe(409);
    expect(second.body.error.message).toMatch(/has ordered .* 'pr-1' of/);
    await deregister(made.id, ann);
    // A step that is tried again makes nothing of what was shut down meanwhile.
    const late = await register(ann, { acknowledgementId });
    expect(late.body).toMatchObject({ id: made.id, state: 'gone' });
    expect(await environmentsOf()).toEqual([]);
  });

  it('sets no cost back by an acknowledgement that is older', async () => {
    const { accept, environmentsOf, register } = await start();
    const waitAMoment = () => new Promise(done => setTimeout(done, 5));
    const first = await accept(ann, { inputs: { replicas: 1 } });
    await waitAMoment();
    const slow = await accept(ann, { inputs: { replicas: 2 } });
    await waitAMoment();
    const last = await accept(ann, { inputs: { replicas: 3 } });
    await register(ann, { acknowledgementId: first });
    for (const acknowledgementId of [last, first, slow, last]) {
      const { status } = await register(ann, { acknowledgementId });
      expect(status).toBe(201);
    }
    const [{ estimates, acknowledgementId }] = await environmentsOf();
    expect(acknowledgementId).toBe(last);
    expect(estimates.map(({ monthly }) => monthly?.high)).toEqual([
      '182.50',
      '547.50',
    ]);
    // What came late has found its environment, and is no room for another one.
    const other = { acknowledgementId: slow, name: 'another' };
    expect((await register(ann, other)).status).toBe(409);
  });
});
