import {
  addDays,
  Day,
  noRouteCounts,
  ServiceState,
  ServiceWeek,
} from '@footfall/backstage-plugin-footfall-common';
import { summarizeWeeks } from './summarizeWeeks';

const FIRST = '2026-06-01' as Day;

const weeksOf = (states: readonly (ServiceState | null)[]): ServiceWeek[] =>
  states.map((state, index) => ({
    from: addDays(FIRST, 7 * index),
    to: addDays(FIRST, 7 * index + 7),
    isComplete: true,
    state,
    deployments: noRouteCounts,
  }));

const repeat = (state: ServiceState | null, count: number) =>
  Array.from({ length: count }, () => state);

describe('summarizeWeeks', () => {
  it('tells how it usually was and how it ended', () => {
    expect(
      summarizeWeeks(
        weeksOf([
          ...repeat('paved', 18),
          ...repeat('dormant', 4),
          ...repeat('bypassing', 4),
        ]),
      ),
    ).toEqual({
      weeks: 26,
      usual: { state: 'paved', count: 18 },
      lately: { state: 'bypassing', count: 4 },
    });
  });

  it('says nothing of the end where it is as usual', () => {
    expect(
      summarizeWeeks(weeksOf(['bypassing', 'paved', 'paved']))?.lately,
    ).toBeNull();
  });

  it('counts only weeks that are over and in which it was known', () => {
    const weeks = weeksOf([null, null, 'paved', 'paved', 'dormant']);
    weeks[4] = { ...weeks[4], isComplete: false };
    expect(summarizeWeeks(weeks)).toEqual({
      weeks: 2,
      usual: { state: 'paved', count: 2 },
      lately: null,
    });
  });

  it('has nothing to say of a service that was never known', () => {
    expect(summarizeWeeks(weeksOf(repeat(null, 26)))).toBeNull();
  });
});
