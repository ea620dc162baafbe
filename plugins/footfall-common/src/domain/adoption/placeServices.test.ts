import {
  aRegistration,
  aService,
  aTeam,
  aWindow,
  held,
  placeIn,
} from '../../testing/organisation';
import { addDays, parseDay } from '../time';
import { CatalogHistory, teamTreeIn } from './placeServices';

const always = <T>(value: T) => held(null, null, value);
const teams = (...refs: string[]) => refs.map(ref => [always(aTeam(ref))]);
const ownedBy = (ownerRef: string) => aRegistration({ ownerRef });

describe('placeServices', () => {
  it('knows what was registered at any time of the window', () => {
    const history: CatalogHistory = {
      teams: [],
      services: [
        aService(1, always(aRegistration())),
        aService(2, held('2026-03-29', null, aRegistration())),
        aService(3, held(null, '2026-03-03', aRegistration())),
        // Registered only when the window was over.
        aService(4, held('2026-03-30', null, aRegistration())),
        // Retired before the window began.
        aService(5, held(null, '2026-03-02', aRegistration())),
        // Between two registrations for the whole window.
        aService(
          6,
          held(null, '2026-03-01', aRegistration()),
          held('2026-04-01', null, aRegistration()),
        ),
      ],
    };
    const placed = placeIn(history);
    expect(placed.map(({ service }) => service.id)).toEqual([1, 2, 3]);
    expect(placed.every(({ isRegistered }) => isRegistered)).toBe(true);
  });

  it('lets a service that changed hands stand with its last owner', () => {
    const history: CatalogHistory = {
      teams: teams('group:default/a', 'group:default/b', 'group:default/c'),
      services: [
        aService(
          1,
          held('2026-03-20', '2026-03-30', ownedBy('group:default/b')),
          held(null, '2026-03-20', ownedBy('group:default/a')),
          held('2026-03-30', null, ownedBy('group:default/c')),
        ),
      ],
    };
    expect(placeIn(history)).toEqual([
      expect.objectContaining({
        ownerRef: 'group:default/b',
        lineage: ['group:default/b'],
      }),
    ]);
  });

  it('takes the last type that the service had in the window', () => {
    const history: CatalogHistory = {
      teams: [],
      services: [
        aService(
          1,
          held(null, '2026-03-20', aRegistration({ type: 'service' })),
          held('2026-03-20', null, aRegistration({ type: 'website' })),
        ),
      ],
    };
    expect(placeIn(history)[0].type).toBe('website');
  });

  it('keeps the owner of a service whose team is gone, without a lineage', () => {
    const history: CatalogHistory = {
      teams: [],
      services: [aService(1, always(ownedBy('group:default/gone')))],
    };
    expect(placeIn(history)).toEqual([
      expect.objectContaining({ ownerRef: 'group:default/gone', lineage: [] }),
    ]);
  });

  it('leaves out a library that deploys', () => {
    const library = aRegistration({ isService: false });
    const history: CatalogHistory = {
      teams: [],
      services: [aService(1, always(library))],
    };
    expect(placeIn(history)).toEqual([]);
  });

  it('keeps a service that became a library in the window as a service', () => {
    const history: CatalogHistory = {
      teams: [],
      services: [
        aService(
          1,
          held(null, '2026-03-10', aRegistration()),
          held('2026-03-10', null, aRegistration({ isService: false })),
        ),
      ],
    };
    expect(placeIn(history)).toHaveLength(1);
  });

  describe('without a catalog entity', () => {
    const history: CatalogHistory = {
      teams: teams('group:default/a', 'group:default/b'),
      services: [aService(1)],
    };
    const seen = (daysBeforeEnd: number) => ({
      unregisteredDays: [addDays(aWindow.to, -daysBeforeEnd)],
    });

    it.each([
      [1, true],
      [89, true],
      [90, true],
      [91, false],
    ])('a service seen %i days before the end is known: %s', (days, known) => {
      const placed = placeIn(history, { evidence: { 1: seen(days) } });
      expect(placed).toHaveLength(known ? 1 : 0);
    });

    it('one that nobody saw deploying is not known', () => {
      expect(placeIn(history)).toEqual([]);
    });

    it('one seen more than 90 days before the end of a longer window is not known', () => {
      const from = addDays(aWindow.to, -365);
      const window = {
        ...aWindow,
        from,
        fromMs: Date.parse(`${from}T00:00:00Z`),
      };
      const evidence = { 1: seen(100) };
      expect(placeIn(history, { window, evidence })).toEqual([]);
    });

    it('belongs to the team that its deployments name', () => {
      const evidence = {
        1: {
          ...seen(3),
          namedTeams: [
            { day: parseDay('2026-03-20'), teamRef: 'group:default/a' },
          ],
        },
      };
      const mapping = { 'component:default/service-1': 'group:default/b' };
      expect(placeIn(history, { evidence, mapping })).toEqual([
        {
          service: history.services[0],
          isRegistered: false,
          ownerRef: 'group:default/a',
          type: null,
          lineage: ['group:default/a'],
          outsideCatalog: {
            namedTeams: evidence[1].namedTeams,
            mappedTeam: 'group:default/b',
          },
        },
      ]);
    });

    it('else to the team that configuration maps it to', () => {
      const placed = placeIn(history, {
        evidence: { 1: seen(3) },
        mapping: { 'component:default/service-1': 'group:default/b' },
      });
      expect(placed[0].ownerRef).toBe('group:default/b');
    });

    it('else to nobody', () => {
      const placed = placeIn(history, { evidence: { 1: seen(3) } });
      expect(placed[0]).toMatchObject({ ownerRef: null, lineage: [] });
    });

    it('is registered once it was in the catalog for a moment of the window', () => {
      const later: CatalogHistory = {
        teams: [],
        services: [aService(1, held('2026-03-29', null, aRegistration()))],
      };
      const placed = placeIn(later, { evidence: { 1: seen(20) } });
      expect(placed).toEqual([expect.objectContaining({ isRegistered: true })]);
    });

    it('is no service any more once the catalog holds it as something else', () => {
      const library = aRegistration({ isService: false });
      const found: CatalogHistory = {
        teams: [],
        services: [aService(1, held('2026-03-29', null, library))],
      };
      expect(placeIn(found, { evidence: { 1: seen(20) } })).toEqual([]);
      const goneAgain: CatalogHistory = {
        teams: [],
        services: [aService(1, held('2026-03-05', '2026-03-09', library))],
      };
      expect(placeIn(goneAgain, { evidence: { 1: seen(20) } })).toHaveLength(1);
    });

    it('is unregistered again once its entity is gone and it still deploys', () => {
      const retired: CatalogHistory = {
        teams: [],
        services: [aService(1, held(null, '2026-02-01', aRegistration()))],
      };
      const placed = placeIn(retired, { evidence: { 1: seen(2) } });
      expect(placed).toEqual([
        expect.objectContaining({ isRegistered: false, type: null }),
      ]);
    });
  });
});

describe('teamTreeIn', () => {
  const team = 'group:default/team';
  const moved: CatalogHistory = {
    services: [],
    teams: [
      ...teams('group:default/retail', 'group:default/markets'),
      [
        held(
          null,
          '2026-03-16',
          aTeam(team, { parentRef: 'group:default/retail' }),
        ),
        held(
          '2026-03-16',
          null,
          aTeam(team, { parentRef: 'group:default/markets' }),
        ),
      ],
    ],
  };

  it('puts a team that moved in the window where it stood last', () => {
    expect(teamTreeIn(moved, aWindow).lineageOf(team)).toEqual([
      team,
      'group:default/markets',
    ]);
  });

  it('puts it where it stood then in an earlier window', () => {
    const earlier = { ...aWindow, toMs: Date.parse('2026-03-16T00:00:00Z') };
    expect(teamTreeIn(moved, earlier).lineageOf(team)).toEqual([
      team,
      'group:default/retail',
    ]);
  });

  it('leaves out a team that was gone before', () => {
    const gone: CatalogHistory = {
      services: [],
      teams: [[held(null, '2026-03-02', aTeam(team))]],
    };
    expect([...teamTreeIn(gone, aWindow).teams.keys()]).toEqual([]);
  });
});
