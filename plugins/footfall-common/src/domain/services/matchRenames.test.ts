import { matchRenames, MovedComponent } from './matchRenames';

const moved = (
  serviceId: number,
  changes: Partial<MovedComponent> = {},
): MovedComponent => ({
  serviceId,
  origin: 'url:https://git.example.com/payments/catalog-info.yaml',
  type: 'service',
  ...changes,
});

describe('matchRenames', () => {
  it('joins the one that went with the one that came in its place', () => {
    expect(matchRenames([moved(1)], [moved(2)])).toEqual([
      { fromId: 1, toId: 2 },
    ]);
  });

  it.each<[string, MovedComponent[], MovedComponent[]]>([
    ['nothing came', [moved(1)], []],
    ['nothing went', [], [moved(2)]],
    ['two went', [moved(1), moved(3)], [moved(2)]],
    ['two came', [moved(1)], [moved(2), moved(3)]],
    ['it came from elsewhere', [moved(1)], [moved(2, { origin: 'url:other' })]],
    ['it is of another type', [moved(1)], [moved(2, { type: 'website' })]],
    [
      'nobody says where they came from',
      [moved(1, { origin: null })],
      [moved(2, { origin: null })],
    ],
  ])('joins nothing where %s', (_, vanished, appeared) => {
    expect(matchRenames(vanished, appeared)).toEqual([]);
  });

  it('joins several renames that happened elsewhere at once', () => {
    const elsewhere = { origin: 'url:ledger', type: null };
    expect(
      matchRenames(
        [moved(1), moved(3, elsewhere)],
        [moved(4, elsewhere), moved(2)],
      ),
    ).toEqual([
      { fromId: 1, toId: 2 },
      { fromId: 3, toId: 4 },
    ]);
  });

  it('does not join different kinds of things that moved at one origin', () => {
    const website = { type: 'website' };
    expect(
      matchRenames([moved(1), moved(3, website)], [moved(2), moved(4)]),
    ).toEqual([]);
  });
});
