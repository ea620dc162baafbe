import { TestDatabases } from '@backstage/backend-test-utils';
import {
  aComponent,
  aDeployment,
  aGroup,
  byHand,
  march,
  twoRoutes,
} from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';

describe('people in a table of teams', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  /** How many persons of each team went around the platform, of how many. */
  const bypassing = { red: [3, 9], blue: [6, 8], green: [9, 20] };

  it('cannot be worked out from the total and the rows that are shown', async () => {
    const teams = Object.keys(bypassing);
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: twoRoutes,
      entities: teams.flatMap(team => [
        aGroup(team),
        aComponent(`${team}-api`, { owner: team }),
      ]),
      now: '2026-04-01T00:00:00Z',
    });
    await footfall.syncCatalog();
    await footfall.ingest(
      Object.entries(bypassing).flatMap(([team, [around, all]]) =>
        Array.from({ length: all }, (_, person) =>
          aDeployment(`${team}-${person}`, {
            service: `${team}-api`,
            actor: `${team}-${person}`,
            ...(person < around && byHand),
          }),
        ),
      ),
    );
    await footfall.rollUp();
    const { total, rows } = await footfall.adoption({ ...march, by: 'team' });
    expect(total.figures.peopleBypassing).toMatchObject({
      numerator: 18,
      denominator: 37,
    });
    expect(
      rows.map(({ title, figures }) => [title, figures.peopleBypassing.reason]),
    ).toEqual([
      // Enough people, but the three of red would be what is left over.
      ['blue', 'too-few-people'],
      ['green', null],
      ['red', 'too-few-people'],
    ]);
    expect(rows[1].previous?.figures.peopleBypassing.reason).toBe(
      'no-people-deployed',
    );
  });

  it('cannot be worked out for what a department owns itself', async () => {
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: twoRoutes,
      entities: [
        aGroup('bank', { type: 'department' }),
        aGroup('red', { parent: 'bank' }),
        aComponent('red-api', { owner: 'red' }),
        aComponent('ledger', { owner: 'bank' }),
      ],
      now: '2026-04-01T00:00:00Z',
    });
    await footfall.syncCatalog();
    const by = (service: string, person: number) =>
      aDeployment(`${service}-${person}`, {
        service,
        actor: `${service}-${person}`,
        ...byHand,
      });
    await footfall.ingest([
      by('ledger', 0),
      ...Array.from({ length: 20 }, (_, person) => by('red-api', person)),
    ]);
    await footfall.rollUp();
    const { total, rows } = await footfall.adoption({
      ...march,
      by: 'team',
      team: 'group:default/bank',
    });
    expect(total.figures.peopleBypassing.denominator).toBe(21);
    expect(
      rows.map(({ title, figures }) => [title, figures.peopleBypassing.reason]),
    ).toEqual([['red', 'too-few-people']]);
  });

  it('cannot be worked out for a team that is gone', async () => {
    const inFebruary = { red: 20, blue: 9, green: 3 };
    const entitiesOf = (...teams: string[]) =>
      teams.flatMap(team => [
        aGroup(team),
        aComponent(`${team}-api`, { owner: team }),
      ]);
    const footfall = await TestFootfall.create({
      knex: await databases.init('SQLITE_3'),
      config: twoRoutes,
      entities: entitiesOf('red', 'blue', 'green'),
      now: '2026-02-17T12:00:00Z',
    });
    await footfall.syncCatalog();
    await footfall.ingest(
      Object.entries(inFebruary).flatMap(([team, people]) =>
        Array.from({ length: people }, (_, person) =>
          aDeployment(`${team}-${person}`, {
            service: `${team}-api`,
            actor: `${team}-${person}`,
            occurredAt: '2026-02-16T10:00:00Z',
            ...byHand,
          }),
        ),
      ),
    );
    footfall.now = '2026-02-20T12:00:00Z';
    footfall.entities = entitiesOf('red', 'blue');
    await footfall.syncCatalog();
    footfall.now = '2026-04-01T12:00:00Z';
    await footfall.rollUp();
    const { total, rows } = await footfall.adoption({ ...march, by: 'team' });
    expect(total.previous.figures.peopleBypassing.numerator).toBe(32);
    expect(
      rows.map(({ title, previous }) => [
        title,
        previous.figures.peopleBypassing.numerator,
      ]),
    ).toEqual([
      ['blue', null],
      ['red', 20],
    ]);
  });
});
