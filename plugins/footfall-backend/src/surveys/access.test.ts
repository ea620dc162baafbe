import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { footfallSurveyManagePermission } from '@footfall/backstage-plugin-footfall-common';
import { Caller } from '../authorization/Caller';
import { PlatformTeamAccess } from './PlatformTeamAccess';
import { TeamResultAccess } from './TeamResultAccess';

const platformTeam = 'group:default/platform';
const teams = ['red', 'blue'].map(name => `group:default/${name}`);

function aCaller(changes: Partial<Caller> = {}): Caller {
  return {
    ref: 'user:default/max',
    isService: false,
    claims: async () => ['user:default/max', teams[0]],
    decide: async () => ({ result: AuthorizeResult.ALLOW }),
    may: async () => true,
    require: async () => {},
    ...changes,
  };
}

describe('TeamResultAccess', () => {
  const access = new TeamResultAccess({
    teams: {
      describe: async refs =>
        new Map(
          refs.map(ref => [
            ref,
            { ref, groups: [ref], leads: ['user:default/lea'] },
          ]),
        ),
    },
    authorizer: ({ result }: PolicyDecision) =>
      result === AuthorizeResult.ALLOW,
    config: { platformTeam },
  });
  const readableFor = async (changes: Partial<Caller>) => [
    ...(await access.readable(aCaller(changes), teams)),
  ];

  it.each<[string, Partial<Caller>, string[]]>([
    ['members', {}, [teams[0]]],
    ['leads', { claims: async () => ['user:default/lea'] }, teams],
    ['the platform team', { claims: async () => [platformTeam] }, teams],
    ['services', { isService: true, claims: async () => [] }, teams],
    ['nobody else', { claims: async () => ['user:default/bo'] }, []],
    [
      'nobody whom the policy does not let',
      {
        claims: async () => [platformTeam],
        decide: async () => ({ result: AuthorizeResult.DENY }),
      },
      [],
    ],
  ])('lets %s read', async (_, changes, readable) => {
    expect(await readableFor(changes)).toEqual(readable);
  });
});

describe('PlatformTeamAccess', () => {
  const member = { claims: async () => [platformTeam] };
  const refused = { may: async () => false };

  it.each<[boolean, string | null, Partial<Caller>, boolean]>([
    [false, platformTeam, {}, false],
    [false, platformTeam, member, true],
    [false, platformTeam, { ...member, ...refused }, false],
    [false, null, {}, false],
    [false, null, { isService: true }, true],
    [true, null, {}, true],
    [true, platformTeam, {}, true],
    [true, platformTeam, { ...member, ...refused }, false],
  ])(
    'with a policy: %s, with the team %s: case %#',
    async (hasPermissions, team, changes, expected) => {
      const access = new PlatformTeamAccess({
        hasPermissions,
        platformTeam: team,
      });
      const permission = footfallSurveyManagePermission;
      expect(await access.may(aCaller(changes), permission)).toBe(expected);
    },
  );

  it('says what to configure where nothing says who may', async () => {
    const access = new PlatformTeamAccess({
      hasPermissions: false,
      platformTeam: null,
    });
    await expect(
      access.require(aCaller(), footfallSurveyManagePermission),
    ).rejects.toThrow('footfall.platformTeam');
  });
});
