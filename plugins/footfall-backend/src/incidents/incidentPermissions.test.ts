import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  footfallIncidentReadPermission,
  footfallIncidentUpdatePermission,
} from '@footfall/backstage-plugin-footfall-common';
import { aGroup } from '../__testUtils__/organisation';
import { startFootfall } from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { asUserNamed, usersInGroups } from '../__testUtils__/usersInGroups';
import { aWave, aWaveTeam } from '../__testUtils__/waves';
import {
  createFootfallIncidentConditionalDecision,
  footfallIncidentConditions,
} from './incidentRules';

const config = { platformTeam: 'group:default/platform' };
const ledBy = (name: string, group: Entity): Entity => ({
  ...group,
  metadata: { ...group.metadata, annotations: { 'footfall/leads': name } },
});
const entities = [
  ledBy('gwen', aGroup('colours', { type: 'department' })),
  ledBy('lea', aGroup('red', { parent: 'colours' })),
  aGroup('blue'),
  aGroup('platform'),
];
const users = usersInGroups({ lea: ['red'], max: ['red'], pia: ['platform'] });

describe('a policy with rules about incidents', () => {
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
    await seed.services.incidentIntake.waveClosed(
      aWave(1, [aWaveTeam('red', 5), aWaveTeam('blue', 5)]),
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
    const teamsOf = async (name: string): Promise<string[]> => {
      const { body } = await footfall.get('/incidents', asUserNamed(name));
      return body.incidents
        .map(({ team }: { team: { title: string } }) => team.title)
        .sort();
    };
    const idOf = async (team: string) => {
      const [incident] = await seed.services.incidents.list({
        teamRefs: [`group:default/${team}`],
      });
      return incident.id;
    };
    return { auditor, footfall, idOf, seed, teamsOf };
  }

  const { isTeamLead, isTeamMember, ownsIncident } = footfallIncidentConditions;

  it('narrows who sees them', async () => {
    const { footfall, teamsOf } = await start({
      'footfall.incident.read': createFootfallIncidentConditionalDecision(
        footfallIncidentReadPermission,
        {
          anyOf: [
            isTeamLead({ claims: ['user:default/lea'] }),
            ownsIncident({ claims: ['group:default/blue'] }),
          ],
        },
      ),
    });
    expect(await teamsOf('lea')).toEqual(['red']);
    // The conditions are about claims that the policy wrote into them.
    expect(await teamsOf('pia')).toEqual(['red']);
    await footfall.stop();
  });

  it('lets leads of the group above see and change what was escalated to it', async () => {
    const byLeads = isTeamLead({ claims: ['user:default/gwen'] });
    const { footfall, idOf, seed, teamsOf } = await start({
      'footfall.incident.read': createFootfallIncidentConditionalDecision(
        footfallIncidentReadPermission,
        byLeads,
      ),
      'footfall.incident.update': createFootfallIncidentConditionalDecision(
        footfallIncidentUpdatePermission,
        byLeads,
      ),
    });
    expect(await teamsOf('gwen')).toEqual([]);
    seed.now = '2030-01-01T00:00:00Z';
    await seed.services.incidentEscalation.run();
    expect(await teamsOf('gwen')).toEqual(['red']);
    const { status } = await footfall
      .post(`/incidents/${await idOf('red')}/moves`, asUserNamed('gwen'))
      .send({ version: 2, to: 'acknowledged' });
    expect(status).toBe(200);
    await footfall.stop();
  });

  it('widens nothing', async () => {
    const claims = ['group:default/red', 'group:default/blue'];
    const { footfall, teamsOf } = await start({
      'footfall.incident.read': createFootfallIncidentConditionalDecision(
        footfallIncidentReadPermission,
        isTeamMember({ claims }),
      ),
    });
    expect(await teamsOf('max')).toEqual(['red']);
    expect(await teamsOf('pia')).toEqual(['blue', 'red']);
    await footfall.stop();
  });

  it('narrows who changes them, and leaves a trail of who tried', async () => {
    const { auditor, footfall, idOf } = await start({
      'footfall.incident.update': createFootfallIncidentConditionalDecision(
        footfallIncidentUpdatePermission,
        ownsIncident({ claims: ['group:default/platform'] }),
      ),
    });
    const id = await idOf('red');
    const comment = async (name: string) =>
      footfall
        .post(`/incidents/${id}/comments`, asUserNamed(name))
        .send({ text: 'A secret thought' });
    expect((await comment('pia')).status).toBe(200);
    expect((await comment('stranger')).status).toBe(403);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'incident-change',
        meta: { actionType: 'comment', by: 'user:default/pia', id },
      }),
    );
    const doneAt = '2026-04-01T10:00:00Z';
    await footfall
      .post(`/incidents/${id}/moves`, asUserNamed('pia'))
      .send({ version: 1, to: 'acknowledged', doneAt });
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        meta: expect.objectContaining({ actionType: 'move', doneAt }),
      }),
    );
    await footfall.stop();
  });

  it('can ask what it takes, and has conditions applied', async () => {
    const { footfall, idOf } = await start({});
    const metadata = await footfall.get(
      '/.well-known/backstage/permissions/metadata',
    );
    const rules: { name: string; resourceType: string }[] = metadata.body.rules;
    expect(
      rules.map(({ name, resourceType }) => `${resourceType} ${name}`),
    ).toEqual(
      expect.arrayContaining([
        'footfall-incident IS_TEAM_MEMBER',
        'footfall-incident IS_TEAM_LEAD',
        'footfall-incident OWNS_INCIDENT',
        'footfall-team IS_TEAM_MEMBER',
        'footfall-team IS_TEAM_LEAD',
      ]),
    );
    const ids = [await idOf('red'), await idOf('blue'), 'none'];
    const answers = await footfall
      .post('/.well-known/backstage/permissions/apply-conditions')
      .send({
        items: ids.map(resourceRef => ({
          id: resourceRef,
          resourceRef,
          resourceType: 'footfall-incident',
          conditions: isTeamLead({ claims: ['user:default/lea'] }),
        })),
      });
    const results: { result: string }[] = answers.body.items;
    expect(results.map(({ result }) => result)).toEqual([
      'ALLOW',
      'DENY',
      'DENY',
    ]);
    await footfall.stop();
  });
});
