import { createAdoptionPoint } from '../../__fixtures__/createAdoptionPoint';
import { toAdoptionSeries } from './toAdoptionSeries';

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
    expect(toAdoptionSeries([])).toEqual({
      points: [],
      lastWhole: undefined,
      occasional: new Set(),
    });
  });

  it('tells those free to choose from those who had to', () => {
    const { points, occasional } = toAdoptionSeries([
      createAdoptionPoint({ from: '2026-11-02', paved: 1, bypassing: 3 }),
      createAdoptionPoint({
        from: '2026-11-09',
        paved: 3,
        bypassing: 3,
        mandated: 2,
        mandatedDeploying: 2,
        mandatedActive: 2,
        mandatedPaved: 2,
      }),
    ]);
    expect(points.map(point => point.voluntary)).toEqual([0.25, 0.25]);
    expect(points.map(point => point.compliance)).toEqual([null, 1]);
    expect([...occasional]).toEqual(['compliance']);
  });

  it('draws what was earned where those who had to were asked', () => {
    const hadTo = {
      paved: 4,
      mandated: 2,
      mandatedDeploying: 2,
      mandatedActive: 2,
    };
    const { points, occasional } = toAdoptionSeries([
      createAdoptionPoint({ from: '2026-11-02', paved: 2, dormant: 2 }),
      createAdoptionPoint({ ...hadTo, from: '2026-11-09', wouldStay: 0.5 }),
    ]);
    expect(points.map(point => point.earned)).toEqual([null, 0.75]);
    expect([...occasional]).toEqual(['earned', 'compliance']);
  });
});
