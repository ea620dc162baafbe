import { Day } from '@footfall/backstage-plugin-footfall-common';
import { summarizeDays, toDayBars } from './toDayBars';

const days = [
  ['2026-11-20', 4],
  ['2026-11-21', 0],
  ['2026-11-22', 1],
  ['2026-11-23', 4],
].map(([day, deployments]) => ({
  day: day as Day,
  deployments: Number(deployments),
}));

describe('toDayBars', () => {
  it('measures each day against the busiest', () => {
    expect(toDayBars(days).map(({ height }) => height)).toEqual([
      1, 0, 0.25, 1,
    ]);
  });

  it('knows weekends', () => {
    expect(toDayBars(days).map(({ isWeekend }) => isWeekend)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('leaves days without a deployment flat', () => {
    const none = days.map(({ day }) => ({ day, deployments: 0 }));
    expect(toDayBars(none).every(({ height }) => height === 0)).toBe(true);
    expect(summarizeDays(toDayBars(none)).busiest).toBeNull();
  });

  it('sums up', () => {
    expect(summarizeDays(toDayBars(days))).toMatchObject({
      deployments: 9,
      activeDays: 3,
      busiest: { day: '2026-11-20' },
    });
  });
});
