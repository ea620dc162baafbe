import {
  Day,
  missing,
  shareOf,
} from '@footfall/backstage-plugin-footfall-common';
import { toPeopleWeeks } from './toPeopleWeeks';

const week = (from: string, to: string) => ({
  from: from as Day,
  to: to as Day,
});

describe('toPeopleWeeks', () => {
  it('keeps the fraction of a week, and counts those withheld', () => {
    const series = toPeopleWeeks([
      {
        ...week('2026-11-02', '2026-11-09'),
        active: shareOf(30, 40, 'too-few-people'),
      },
      {
        ...week('2026-11-09', '2026-11-16'),
        active: missing('too-few-people'),
      },
    ]);
    expect(series).toEqual({
      weeks: [
        {
          from: '2026-11-02',
          share: 0.75,
          active: 30,
          members: 40,
          reason: null,
        },
        {
          from: '2026-11-09',
          share: null,
          active: null,
          members: null,
          reason: 'too-few-people',
        },
      ],
      withheld: 1,
    });
  });

  it('draws nobody at all as 0: that names no one', () => {
    const { weeks, withheld } = toPeopleWeeks([
      {
        ...week('2026-11-02', '2026-11-09'),
        active: shareOf(0, 40, 'too-few-people'),
      },
    ]);
    expect(weeks[0].share).toBe(0);
    expect(withheld).toBe(0);
  });
});
