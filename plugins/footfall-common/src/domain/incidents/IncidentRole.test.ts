import {
  IncidentAct,
  IncidentParties,
  IncidentRole,
  incidentRolesOf,
  refusalOfAct,
} from './IncidentRole';

const owned = { ownerRef: 'group:default/platform' };
const orphan = { ownerRef: null };

describe('refusalOfAct', () => {
  it.each<[IncidentAct, IncidentRole[]]>([
    ['comment', ['owner', 'lead', 'member', 'platform']],
    ['link', ['owner', 'lead', 'platform']],
    ['assign', ['owner', 'platform']],
    ['speak', ['owner', 'platform']],
  ])('leaves it to some to %s: %j', (act, may) => {
    const roles: IncidentRole[] = ['owner', 'lead', 'member', 'platform'];
    const allowed = roles.filter(
      role => refusalOfAct(owned, act, [role]) === null,
    );
    expect(allowed).toEqual(may);
  });

  it('lets nobody do anything who has no part in it', () => {
    expect(refusalOfAct(owned, 'comment', [])).toBe('not-your-part');
  });

  it('lets a lead find an owner where there is none', () => {
    expect(refusalOfAct(orphan, 'assign', ['lead'])).toBeNull();
    expect(refusalOfAct(orphan, 'assign', ['member'])).toBe('not-your-part');
  });
});

describe('incidentRolesOf', () => {
  const parties: IncidentParties = {
    ownerRef: 'user:default/olga',
    teamGroups: ['group:default/red', 'group:default/crimson'],
    leads: ['user:default/lea'],
    escalatedTo: null,
    escalationLeads: [],
    platformTeam: 'group:default/platform',
  };

  it.each([
    [['user:default/olga'], ['owner']],
    [
      ['user:default/lea', 'group:default/red'],
      ['lead', 'member'],
    ],
    [['group:default/crimson'], ['member']],
    [['group:default/platform'], ['platform']],
    [['user:default/stranger', 'group:default/blue'], []],
    [[], []],
  ])('%j is %j', (claims, roles) => {
    expect(incidentRolesOf(parties, claims)).toEqual(roles);
  });

  it('hands it to the leads of the group that it was escalated to', () => {
    const escalated = {
      ...parties,
      escalatedTo: 'group:default/colours',
      escalationLeads: ['user:default/dana'],
    };
    expect(incidentRolesOf(escalated, ['user:default/dana'])).toEqual([
      'owner',
    ]);
    expect(incidentRolesOf(escalated, ['group:default/colours'])).toEqual([
      'lead',
    ]);
  });

  it('hands it to the group itself where that names no leads', () => {
    const escalated = { ...parties, escalatedTo: 'group:default/colours' };
    expect(incidentRolesOf(escalated, ['group:default/colours'])).toEqual([
      'owner',
      'lead',
    ]);
  });

  it('gives nobody a part where nobody is named', () => {
    const nobody = { ...parties, ownerRef: null, platformTeam: null };
    expect(incidentRolesOf(nobody, ['user:default/stranger'])).toEqual([]);
  });
});
