import fc from 'fast-check';
import { addDays, Day, parseDay } from '../time';
import { cohortsOf, distinctPeopleIn, PlatformAction } from './activePeople';

const day = parseDay;
const weeks = { from: day('2026-03-02'), to: day('2026-03-23') };

const act = (personKey: string, ...days: string[]): PlatformAction[] =>
  days.map(text => ({ personKey, day: day(text) }));

function firstDaysOf(actions: readonly PlatformAction[]): Map<string, Day> {
  const first = new Map<string, Day>();
  for (const { personKey, day: at } of actions) {
    const before = first.get(personKey);
    first.set(personKey, before !== undefined && before < at ? before : at);
  }
  return first;
}

describe('distinctPeopleIn', () => {
  it('counts a person once, on days of the range only', () => {
    const actions = [
      ...act('ann', '2026-03-01', '2026-03-02', '2026-03-22'),
      ...act('bo', '2026-03-23'),
    ];
    expect([...distinctPeopleIn(actions, weeks)]).toEqual(['ann']);
  });
});

describe('cohortsOf', () => {
  it('follows people from the week of their first action', () => {
    const actions = [
      ...act('ann', '2026-03-02', '2026-03-17'),
      ...act('bo', '2026-03-08', '2026-03-09', '2026-03-10'),
      ...act('cy', '2026-03-22'),
    ];
    expect(cohortsOf(actions, firstDaysOf(actions), weeks)).toEqual([
      { week: '2026-03-02', activeAfter: [2, 1, 1] },
      { week: '2026-03-16', activeAfter: [1] },
    ]);
  });

  it('leaves out who began before, and what came after', () => {
    const actions = [
      ...act('ann', '2026-02-27', '2026-03-02'),
      ...act('bo', '2026-03-20', '2026-03-24'),
      ...act('cy', '2026-03-23'),
    ];
    expect(cohortsOf(actions, firstDaysOf(actions), weeks)).toEqual([
      { week: '2026-03-16', activeAfter: [1] },
    ]);
  });

  it('never keeps more people than it began with', () => {
    const someActions = fc.array(
      fc.record({
        personKey: fc.constantFrom('a', 'b', 'c', 'd'),
        day: fc.nat(30).map(days => addDays(day('2026-02-25'), days)),
      }),
    );
    fc.assert(
      fc.property(someActions, actions => {
        const firstDays = firstDaysOf(actions);
        const cohorts = cohortsOf(actions, firstDays, weeks);
        for (const { activeAfter } of cohorts) {
          expect(Math.max(...activeAfter)).toBe(activeAfter[0]);
        }
        const began = [...firstDays.values()].filter(
          first => weeks.from <= first && first < weeks.to,
        );
        expect(
          cohorts.reduce((sum, cohort) => sum + cohort.activeAfter[0], 0),
        ).toBe(began.length);
      }),
    );
  });
});
