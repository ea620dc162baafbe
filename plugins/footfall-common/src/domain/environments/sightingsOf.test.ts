import fc from 'fast-check';
import { runsSinceMs, SeenDeployment, sightingsOf } from './sightingsOf';

const seen = (changes: Partial<SeenDeployment> = {}): SeenDeployment => ({
  serviceRef: 'component:default/ledger',
  environment: 'pr-1',
  tier: 'ephemeral',
  teamRef: null,
  occurredMs: 1000,
  hasFailed: false,
  ...changes,
});

describe('sightingsOf', () => {
  it('tells the last of each environment of each service', () => {
    expect(
      sightingsOf([
        seen({ occurredMs: 3000, hasFailed: true, environment: 'PR-1 ' }),
        seen({ teamRef: 'group:default/red' }),
        seen({ environment: 'pr-2', hasFailed: true }),
      ]),
    ).toEqual([
      {
        serviceRef: 'component:default/ledger',
        name: 'pr-1',
        tier: 'ephemeral',
        teamRef: 'group:default/red',
        lastMs: 3000,
        startsMs: [1000],
      },
      expect.objectContaining({ name: 'pr-2', startsMs: [] }),
    ]);
  });

  it('says the same in any order, and however often each is told', () => {
    const some = fc.array(
      fc
        .record({
          environment: fc.constantFrom('pr-1', 'PR-1', 'pr-2'),
          tier: fc.constantFrom('ephemeral' as const, 'staging' as const),
          teamRef: fc.constantFrom(
            null,
            'group:default/red',
            'group:default/b',
          ),
          occurredMs: fc.integer({ min: 0, max: 20 }),
          hasFailed: fc.boolean(),
        })
        .map(seen),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (list, chance) => {
        const shuffled = list
          .map(item => ({ item, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
        expect(sightingsOf([...shuffled, ...list])).toEqual(sightingsOf(list));
      }),
    );
  });
});

describe('runsSinceMs', () => {
  it.each([
    ['the first one', [10, 30], null, 10],
    ['the first one after it went', [10, 30, 40], 20, 30],
    // What failed since then is not among them.
    ['never, where none came since', [10], 20, null],
    ['never, where that was what went', [20], 20, null],
    ['never, where all failed', [], null, null],
  ])('is since %s', (_, startsMs, goneMs, since) => {
    expect(runsSinceMs({ startsMs }, goneMs)).toBe(since);
  });
});
