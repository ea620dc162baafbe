import { createAdoptionPoint } from '../../__fixtures__/createAdoptionPoint';
import { spreadLabels, toAdoptionSeries } from './toAdoptionSeries';

describe('toAdoptionSeries', () => {
  const weeks = [
    createAdoptionPoint({ from: '2026-11-02', paved: 3, dormant: 7 }),
    createAdoptionPoint({ from: '2026-11-09', paved: 4, dormant: 6 }),
    createAdoptionPoint({
      from: '2026-11-16',
      paved: 1,
      dormant: 9,
      isComplete: false,
    }),
  ];

  it('draws a week that has not ended as a line of its own', () => {
    const { points, lastWhole } = toAdoptionSeries(weeks);
    expect(points.map(point => point.active)).toEqual([0.3, 0.4, null]);
    expect(points.map(point => point.running)).toEqual([null, 0.4, 0.1]);
    expect(lastWhole?.from).toBe('2026-11-09');
  });

  it('has no running line where the last week is whole', () => {
    const { points } = toAdoptionSeries(weeks.slice(0, 2));
    expect(points.every(point => point.running === null)).toBe(true);
  });

  it('leaves a hole where no service was known', () => {
    const { points } = toAdoptionSeries([
      createAdoptionPoint({ from: '2026-11-02' }),
    ]);
    expect(points[0]).toMatchObject({ registered: null, active: null });
  });

  it('takes an empty series', () => {
    expect(toAdoptionSeries([])).toEqual({ points: [], lastWhole: undefined });
  });
});

describe('spreadLabels', () => {
  it('leaves labels at the ends of their lines where there is room', () => {
    expect(spreadLabels(0.8, 0.3, 0.1)).toEqual({ upper: 0.8, lower: 0.3 });
  });

  it.each([
    [0.5, 0.5],
    [0.02, 0.01],
    [1, 0.99],
  ])('keeps labels for %d and %d apart and on the axis', (upper, lower) => {
    const spread = spreadLabels(upper, lower, 0.1);
    expect(spread.upper - spread.lower).toBeCloseTo(0.1);
    expect(spread.lower).toBeGreaterThanOrEqual(0);
    expect(spread.upper).toBeLessThanOrEqual(1);
  });
});
