import { createAdoptionPoint } from '../__fixtures__/createAdoptionPoint';
import { endsOf, toShareBars } from './toShareBars';

const weeks = [
  createAdoptionPoint({ from: '2026-10-26' }),
  createAdoptionPoint({ from: '2026-11-02', paved: 1, dormant: 3 }),
  createAdoptionPoint({ from: '2026-11-09', paved: 3, dormant: 1 }),
  createAdoptionPoint({
    from: '2026-11-16',
    dormant: 4,
    isComplete: false,
  }),
];

describe('toShareBars', () => {
  it('keeps the last weeks, and a week without services as no value', () => {
    expect(toShareBars(weeks, 4).map(bar => bar.share)).toEqual([
      null,
      0.25,
      0.75,
      0,
    ]);
    expect(toShareBars(weeks, 2)).toHaveLength(2);
  });

  it('has no bars without a series', () => {
    expect(toShareBars([], 26)).toEqual([]);
  });
});

describe('endsOf', () => {
  it('tells the first and the last whole week that have a value', () => {
    expect(endsOf(toShareBars(weeks, 4))).toEqual({ first: 0.25, last: 0.75 });
  });

  it('has none where no week has a value', () => {
    expect(endsOf(toShareBars(weeks.slice(0, 1), 4))).toBeNull();
  });
});
