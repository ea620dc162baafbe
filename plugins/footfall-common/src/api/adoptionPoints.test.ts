import fc from 'fast-check';
import {
  adoptionFiguresOf,
  missing,
  noAdoptionCounts,
  parseDay,
} from '../domain';
import {
  adoptionCountsSchema,
  AdoptionPerInterval,
  adoptionPerIntervalSchema,
} from './adoption';
import { adoptionPointsOf, perIntervalOf } from './adoptionPoints';

const intervals = ['2026-11-02', '2026-11-09', '2026-11-16'].map(
  (from, index, days) => ({
    from: parseDay(from),
    to: parseDay(days[index + 1] ?? '2026-11-23'),
    isComplete: index < 2,
  }),
);

const rowOf = (perInterval: AdoptionPerInterval | null) => ({
  perInterval,
  wouldStayPerInterval: null,
});

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
        expect(adoptionPointsOf({ intervals }, rowOf(perInterval))).toEqual(
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
    const [{ figures }] = adoptionPointsOf({ intervals }, rowOf(perInterval));
    expect(figures.activeAdoption).toMatchObject({ value: 0.25 });
    expect(figures.peopleBypassing).toMatchObject({ reason: 'not-measured' });
  });

  it('earns from those who had to as many as say that they would stay', () => {
    const counts = {
      ...noAdoptionCounts,
      known: 8,
      paved: 6,
      dormant: 2,
      mandated: 4,
      mandatedActive: 4,
    };
    const points = adoptionPointsOf(
      { intervals },
      {
        perInterval: perIntervalOf([counts, counts, counts]),
        wouldStayPerInterval: [
          missing('not-measured'),
          missing('too-few-answers'),
          { value: 0.5, numerator: 4, denominator: 8, reason: null },
        ],
      },
    );
    expect(points.map(({ figures }) => figures.earnedAdoption)).toMatchObject([
      { value: null, reason: 'not-measured' },
      { value: null, reason: 'too-few-answers' },
      { value: 0.5 },
    ]);
  });

  it('is empty where no interval was asked for', () => {
    const none = { intervals: null };
    expect(adoptionPointsOf(none, rowOf(null))).toEqual([]);
  });
});
