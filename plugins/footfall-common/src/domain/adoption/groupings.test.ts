import {
  aRegistration,
  aService,
  aTeam,
  aWindow,
  held,
  placeIn,
} from '../../testing/organisation';
import { parseDay } from '../time';
import {
  AdoptionGrouping,
  GroupTypes,
  isRowWithin,
  passesFilter,
  rowKeysOf,
} from './groupings';
import { CatalogHistory, teamTreeIn } from './placeServices';

const always = <T>(value: T) => held(null, null, value);
const types: GroupTypes = {
  team: new Set(['team', 'squad']),
  department: new Set(['department']),
};
const history: CatalogHistory = {
  teams: [
    aTeam('bank', { type: 'organisation' }),
    aTeam('retail', { type: 'department', parentRef: 'bank' }),
    aTeam('cards', { parentRef: 'retail' }),
    aTeam('cards-web', { type: 'squad', parentRef: 'cards' }),
  ].map(team => [always(team)]),
  services: [
    aService(
      1,
      always(aRegistration({ ownerRef: 'cards-web', type: 'website' })),
    ),
    aService(2, always(aRegistration({ ownerRef: 'retail' }))),
    aService(3, always(aRegistration({ ownerRef: 'gone', type: null }))),
    aService(4),
  ],
};
const tree = teamTreeIn(history, aWindow);
const placed = placeIn(history, {
  evidence: { 4: { unregisteredDays: [parseDay('2026-03-20')] } },
});
const [ofSquad, ofDepartment, ofGone, unregistered] = placed;

describe('rowKeysOf', () => {
  it.each<[AdoptionGrouping, string[][]]>([
    ['organisation', Array(4).fill(['organisation'])],
    [
      'department',
      [['retail'], ['retail'], ['unattributed'], ['unattributed']],
    ],
    [
      'team',
      [
        ['cards-web', 'cards'],
        ['unattributed'],
        ['unattributed'],
        ['unattributed'],
      ],
    ],
    ['type', [['website'], ['service'], ['untyped'], ['untyped']]],
    ['service', placed.map(({ service }) => [service.ref])],
  ])('by %s', (by, keys) => {
    expect(placed.map(one => rowKeysOf(by, one, tree, types))).toEqual(keys);
  });
});

describe('isRowWithin', () => {
  const rowsWithin = (by: AdoptionGrouping, team?: string) => {
    const keys = placed
      .filter(one => passesFilter(one, tree, types, { team }))
      .flatMap(one => rowKeysOf(by, one, tree, types));
    return [...new Set(keys)].filter(key =>
      isRowWithin({ team }, by, key, tree),
    );
  };

  it.each<[AdoptionGrouping, string | undefined, string[]]>([
    ['team', undefined, ['cards-web', 'cards', 'unattributed']],
    // Not the team above it, which would show the counts of its child alone.
    ['team', 'cards-web', ['cards-web']],
    ['team', 'cards', ['cards-web', 'cards']],
    // What the department owns itself belongs to no row, and not to "no team".
    ['team', 'retail', ['cards-web', 'cards']],
    ['team', 'unattributed', ['unattributed']],
    ['department', 'cards', []],
    ['department', 'bank', ['retail']],
    ['department', 'unattributed', ['retail', 'unattributed']],
    ['type', 'cards', ['website']],
    ['organisation', 'cards', ['organisation']],
  ])('by %s within %s', (by, team, keys) => {
    expect(rowsWithin(by, team)).toEqual(keys);
  });
});

describe('passesFilter', () => {
  const passing = (filter: Parameters<typeof passesFilter>[3]) =>
    placed.filter(one => passesFilter(one, tree, types, filter));

  it('narrows nothing where nothing is asked', () => {
    expect(passing({})).toEqual(placed);
  });

  it.each([
    ['bank', [ofSquad, ofDepartment]],
    ['retail', [ofSquad, ofDepartment]],
    ['cards', [ofSquad]],
    ['cards-web', [ofSquad]],
    ['nobody', []],
  ])('takes everything below %s', (team, expected) => {
    expect(passing({ team })).toEqual(expected);
  });

  it('finds what no team owns', () => {
    expect(passing({ team: 'unattributed' })).toEqual([
      ofDepartment,
      ofGone,
      unregistered,
    ]);
  });

  it.each([
    ['website', [ofSquad]],
    ['untyped', [ofGone, unregistered]],
  ])('takes services of type %s', (type, expected) => {
    expect(passing({ type })).toEqual(expected);
  });

  it('wants both where both are asked', () => {
    expect(passing({ team: 'retail', type: 'service' })).toEqual([
      ofDepartment,
    ]);
  });
});
