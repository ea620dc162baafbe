import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  footfallEnvironmentUpdatePermission,
  newEnvironmentSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { allRights } from '../__testUtils__/allRights';
import { aGroup } from '../__testUtils__/organisation';
import { startFootfall } from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { asUserNamed, usersInGroups } from '../__testUtils__/usersInGroups';
import {
  createFootfallEnvironmentConditionalDecision,
  footfallEnvironmentConditions,
} from './environmentRules';

const config = { platformTeam: 'group:default/platform' };
const red = aGroup('red');
const entities = [
  {
    ...red,
    metadata: { ...red.metadata, annotations: { 'footfall/leads': 'lea' } },
  },
  aGroup('platform'),
];
const users = usersInGroups({ lea: ['red'], max: ['red'], pia: ['platform'] });

describe('a policy with rules about environments', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  async function start(decisions: Readonly<Record<string, PolicyDecision>>) {
    const knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config,
      entities,
      now: new Date().toISOString(),
    });
    await seed.syncCatalog();
    const { id } = await seed.services.environments.register(
      newEnvironmentSchema.parse({ name: 'perf-test-2', teamRef: 'red' }),
      'user:default/max',
      allRights,
    );
    const auditor = mockServices.auditor.mock({
      createEvent: jest.fn(async () => ({
        success: async () => {},
        fail: async () => {},
      })),
    });
    const footfall = await startFootfall({
      knex,
      config,
      entities,
      decisions,
      features: [users, auditor.factory],
    });
    const touch = async (name: string) => {
      const as = asUserNamed(name);
      const { status } = await footfall.post(
        `/environments/${id}/activity`,
        as,
      );
      const { body } = await footfall.get(`/environments/${id}`, as);
      return { status, mayChange: body.mayChange };
    };
    return { auditor, footfall, id, touch };
  }

  it('leaves it to the team and the platform team by default', async () => {
    const { footfall, touch } = await start({});
    const done = { status: 200, mayChange: true };
    expect(await touch('max')).toEqual(done);
    expect(await touch('pia')).toEqual(done);
    expect(await touch('ann')).toEqual({ status: 403, mayChange: false });
    await footfall.stop();
  });

  it('narrows that, widens nothing, and leaves a trail of who tried', async () => {
    const { auditor, footfall, id, touch } = await start({
      'footfall.environment.update':
        createFootfallEnvironmentConditionalDecision(
          footfallEnvironmentUpdatePermission,
          footfallEnvironmentConditions.isTeamLead({
            claims: ['user:default/max'],
          }),
        ),
    });
    expect(await touch('max')).toEqual({ status: 403, mayChange: false });
    expect(auditor.createEvent).toHaveBeenLastCalledWith({
      eventId: 'environment-change',
      severityLevel: 'medium',
      meta: { actionType: 'touch', by: 'user:default/max', id },
    });
    await footfall.stop();
  });

  it('can ask what it takes', async () => {
    const { footfall, id } = await start({});
    const metadata = await footfall.get(
      '/.well-known/backstage/permissions/metadata',
    );
    const rules: { name: string; resourceType: string }[] = metadata.body.rules;
    expect(
      rules.map(({ name, resourceType }) => `${resourceType} ${name}`),
    ).toEqual(
      expect.arrayContaining([
        'footfall-environment IS_TEAM_MEMBER',
        'footfall-environment IS_TEAM_LEAD',
      ]),
    );
    const answers = await footfall
      .post('/.well-known/backstage/permissions/apply-conditions')
      .send({
        items: [id, 'none'].map(resourceRef => ({
          id: resourceRef,
          resourceRef,
          resourceType: 'footfall-environment',
          conditions: footfallEnvironmentConditions.isTeamMember({
            claims: ['group:default/red'],
          }),
        })),
      });
    const results: { result: string }[] = answers.body.items;
    expect(results.map(({ result }) => result)).toEqual(['ALLOW', 'DENY']);
    await footfall.stop();
  });
});
