import fc from 'fast-check';
import {
  aRegistration,
  aService,
  aTeam,
  aWindow,
  held,
  placeIn,
} from '../../testing/organisation';
import { noRouteCounts, RouteCounts } from '../routes';
import { adoptionGroupings, GroupTypes } from './groupings';
import { PersonInWindow } from './PeopleCounts';
import { CatalogHistory, teamTreeIn } from './placeServices';
import { tabulateAdoption, WindowActivity } from './tabulateAdoption';

const always = <T>(value: T) => held(null, null, value);
const types: GroupTypes = {
  team: new Set(['team']),
  department: new Set(['department']),
};
const history: CatalogHistory = {
  teams: [
    aTeam('retail', { type: 'department' }),
    aTeam('cards', { parentRef: 'retail' }),
    aTeam('cards-web', { parentRef: 'cards' }),
  ].map(team => [always(team)]),
  services: [
    aService(1, always(aRegistration({ ownerRef: 'cards' }))),
    aService(2, always(aRegistration({ ownerRef: 'cards-web' }))),
    aService(3, always(aRegistration({ ownerRef: null, type: 'website' }))),
  ],
};
const routes = (counts: Partial<RouteCounts>): RouteCounts => ({
  ...noRouteCounts,
  ...counts,
});
const person = (
  serviceId: number,
  personKey: string,
  hasBypassed = false,
): PersonInWindow => ({ serviceId, personKey, hasBypassed });

function activity(changes: Partial<WindowActivity> = {}): WindowActivity {
  return {
    placed: placeIn(history),
    tree: teamTreeIn(history, aWindow),
    routes: new Map([
      [1, routes({ paved: 4 })],
      [2, routes({ bypass: 6 })],
    ]),
    mandatedIds: new Set(),
    people: [person(1, 'ann'), person(2, 'ann', true), person(2, 'bob')],
    ...changes,
  };
}

describe('tabulateAdoption', () => {
  it('counts nested teams in their parents, once each', () => {
    const { rows, total } = tabulateAdoption(activity(), 'team', types);
    expect([...rows.keys()].sort()).toEqual([
      'cards',
      'cards-web',
      'unattributed',
    ]);
    expect(rows.get('cards')?.counts).toMatchObject({
      known: 2,
      paved: 1,
      bypassing: 1,
      deployments: 10,
    });
    expect(rows.get('cards-web')?.counts).toMatchObject({
      known: 1,
      bypassing: 1,
      deployments: 6,
    });
    expect(total.counts).toMatchObject({ known: 3, dormant: 1 });
  });

  it('counts a person of two services once, in the row and in the total', () => {
    const { rows, total } = tabulateAdoption(activity(), 'team', types);
    expect(rows.get('cards')?.people).toEqual({ deploying: 2, bypassing: 1 });
    expect(rows.get('cards-web')?.people).toEqual({
      deploying: 2,
      bypassing: 1,
    });
    expect(rows.get('unattributed')?.people).toEqual({
      deploying: 0,
      bypassing: 0,
    });
    expect(total.people).toEqual({ deploying: 2, bypassing: 1 });
  });

  it('says that people were not counted where they were not', () => {
    const table = tabulateAdoption(activity({ people: null }), 'team', types);
    expect(table.total.people).toBeNull();
    expect(table.rows.get('cards')?.people).toBeNull();
  });

  it('leaves out deployments and people of services that are not placed', () => {
    const placed = placeIn(history).filter(({ service }) => service.id === 1);
    const { total } = tabulateAdoption(activity({ placed }), 'team', types);
    expect(total.counts).toMatchObject({ known: 1, deployments: 4 });
    expect(total.people).toEqual({ deploying: 1, bypassing: 0 });
  });

  it('has no rows where there is no service', () => {
    const { rows, total } = tabulateAdoption(
      activity({ placed: [] }),
      'team',
      types,
    );
    expect(rows.size).toBe(0);
    expect(total.counts.known).toBe(0);
  });

  it('counts no row that nobody wants, and everything in the total', () => {
    const { rows, total } = tabulateAdoption(
      activity(),
      'team',
      types,
      key => key === 'cards-web',
    );
    expect([...rows.keys()]).toEqual(['cards-web']);
    expect(total.counts.known).toBe(3);
  });

  it('never counts more in a row than in the total, nor loses a service', () => {
    const someRoutes = fc
      .array(
        fc.record({
          paved: fc.nat(2),
          legacy: fc.nat(2),
          bypass: fc.nat(2),
          unknown: fc.nat(2),
        }),
        { minLength: 3, maxLength: 3 },
      )
      .map(list => new Map(list.map((counts, i) => [i + 1, counts])));
    fc.assert(
      fc.property(
        someRoutes,
        fc.constantFrom(...adoptionGroupings),
        (byService, by) => {
          const table = tabulateAdoption(
            activity({ routes: byService }),
            by,
            types,
          );
          const known = [...table.rows.values()].map(row => row.counts.known);
          const sum = known.reduce((a, b) => a + b, 0);
          expect(Math.max(...known)).toBeLessThanOrEqual(3);
          // Only nested teams are counted in more than one row.
          expect(sum).toBe(by === 'team' ? 4 : 3);
        },
      ),
    );
  });
});
