import fc from 'fast-check';
import { adoptionFiguresOf, noAdoptionCounts, parseDay } from '../domain';
import { adoptionCountsSchema, adoptionPerIntervalSchema } from './adoption';
import { adoptionPointsOf, perIntervalOf } from './adoptionPoints';

const intervals = ['2026-11-02', '2026-11-09', '2026-11-16'].map(
  (from, index, days) => ({
    from: parseDay(from),
    to: parseDay(days[index + 1] ?? '2026-11-23'),
    isComplete: index < 2,
  }),
);

describe('adoptionPointsOf', () => {
  it('tells every count again, each in the interval that it is of', () => {
    const names = adoptionCountsSchema.keyof().options;
    const counts = fc.tuple(...names.map(() => fc.nat(50))).map(values => ({
      ...noAdoptionCounts,
      ...Object.fromEntries(names.map((name, at) => [name, values[at]])),
    }));
    const series = fc.array(counts, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(series, points => {
        const perInterval = adoptionPerIntervalSchema.parse(
          JSON.parse(JSON.stringify(perIntervalOf(points))),
        );
        expect(adoptionPointsOf({ intervals }, { perInterval })).toEqual(
          points.map((point, index) => ({
            ...intervals[index],
            ...point,
            figures: adoptionFiguresOf(point, null, { minPeople: 5 }),
          })),
        );
      }),
    );
  });

  it('works figures out, save those of people', () => {
    const counts = { ...noAdoptionCounts, known: 4, paved: 1, dormant: 3 };
    const perInterval = perIntervalOf([counts, counts, counts]);
    const [{ figures }] = adoptionPointsOf({ intervals }, { perInterval });
    expect(figures.activeAdoption).toMatchObject({ value: 0.25 });
    expect(figures.peopleBypassing).toMatchObject({ reason: 'not-measured' });
  });

  it('is empty where no interval was asked for', () => {
    const none = { intervals: null };
    expect(adoptionPointsOf(none, { perInterval: null })).toEqual([]);
  });
});
