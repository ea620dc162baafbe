import { TestDatabases } from '@backstage/backend-test-utils';
import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { footfallTeamResultsReadPermission } from '@footfall/backstage-plugin-footfall-common';
import { bankEntities, SurveyedBank } from '../__testUtils__/surveyedBank';
import {
  createFootfallTeamConditionalDecision,
  footfallTeamConditions,
} from './teamRules';
import { LEADS_ANNOTATION } from './TeamDirectory';

const red = 'group:default/red';
const blue = 'group:default/blue';
const { isTeamLead, isTeamMember } = footfallTeamConditions;

/** The bank, where red names one of its members as its lead. */
const entities = bankEntities.map(entity =>
  entity.kind === 'Group' && entity.metadata.name === 'red'
    ? {
        ...entity,
        metadata: {
          ...entity.metadata,
          annotations: { [LEADS_ANNOTATION]: 'red-1' },
        },
      }
    : entity,
);

describe('a policy with rules about the results of teams', () => {
  jest.setTimeout(60_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  /** A bank with a closed wave that red and blue answered. */
  async function start(
    conditions: PermissionCriteria<PermissionCondition<'footfall-team'>>,
  ) {
    const bank = await SurveyedBank.start(await databases.init('SQLITE_3'), {
      entities,
      decisions: {
        'footfall.team.results.read': createFootfallTeamConditionalDecision(
          footfallTeamResultsReadPermission,
          conditions,
        ),
      },
    });
    const { id } = await bank.open({ audience: { teams: [red, blue] } });
    await bank.answerAs(id, 'red', 8);
    await bank.answerAs(id, 'blue', 8);
    await bank.manager.closeWave(id);
    const teamsOf = async (name: string) => {
      const { rows } = await bank.as(name).getWaveResults(id, { by: 'team' });
      return rows.map(({ title }) => title).sort();
    };
    return { bank, teamsOf };
  }

  it('narrows whose results are read', async () => {
    const { bank, teamsOf } = await start(isTeamMember({ claims: [red] }));
    expect(await teamsOf('red-1')).toEqual(['red']);
    // The conditions are about claims that the policy wrote into them.
    expect(await teamsOf('pia')).toEqual(['red']);
    expect(await teamsOf('blue-1')).toEqual([]);
    await bank.footfall.stop();
  });

  it('widens nothing', async () => {
    const { bank, teamsOf } = await start(
      isTeamMember({ claims: [red, blue] }),
    );
    expect(await teamsOf('red-1')).toEqual(['red']);
    expect(await teamsOf('pia')).toEqual(['blue', 'red']);
    await bank.footfall.stop();
  });

  it('tells leads from members', async () => {
    const { bank, teamsOf } = await start(
      isTeamLead({ claims: ['user:default/red-1', 'user:default/blue-1'] }),
    );
    expect(await teamsOf('red-1')).toEqual(['red']);
    expect(await teamsOf('blue-1')).toEqual([]);
    await bank.footfall.stop();
  });

  it('has its conditions applied', async () => {
    const { bank } = await start(isTeamMember({ claims: [red] }));
    const answers = await bank.footfall
      .post('/.well-known/backstage/permissions/apply-conditions')
      .send({
        items: [red, blue, 'group:default/none'].map(resourceRef => ({
          id: resourceRef,
          resourceRef,
          resourceType: 'footfall-team',
          conditions: isTeamMember({ claims: [red] }),
        })),
      });
    const results: { result: string }[] = answers.body.items;
    expect(results.map(({ result }) => result)).toEqual([
      'ALLOW',
      'DENY',
      'DENY',
    ]);
    await bank.footfall.stop();
  });
});
