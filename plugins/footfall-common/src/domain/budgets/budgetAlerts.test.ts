import fc from 'fast-check';
import { BudgetAlert, planBudgetAlerts } from '.';

const teamRef = 'group:default/red';
const month = '2026-11';
const thresholds = [50, 80, 100];
const plan = (share: number | null, ...told: number[]) =>
  planBudgetAlerts(
    [{ teamRef, month, share }],
    told.map(percent => ({ teamRef, month, percent })),
    thresholds,
  ).map(({ percent }) => percent);

describe('planBudgetAlerts', () => {
  it.each<[string, number | null, number[], number[]]>([
    ['nothing below the first', 0.499, [], []],
    ['what is reached exactly', 0.5, [], [50]],
    ['nothing twice', 0.6, [50], []],
    ['what comes next', 0.83, [50], [80]],
    ['the highest of those that were jumped over', 1.2, [], [100]],
    ['nothing lower after a higher one', 0.9, [100], []],
    ['nothing of what is unknown', null, [], []],
  ])('tells %s', (_, share, told, expected) => {
    expect(plan(share, ...told)).toEqual(expected);
  });

  it('tells each month and each team anew', () => {
    const told = [
      { teamRef, month: '2026-10', percent: 100 },
      { teamRef: 'group:default/blue', month, percent: 100 },
    ];
    expect(
      planBudgetAlerts([{ teamRef, month, share: 0.5 }], told, thresholds),
    ).toEqual([{ teamRef, month, percent: 50 }]);
  });

  it('tells nobody of anything twice, however a month goes', () => {
    const shares = fc.array(fc.double({ min: 0, max: 2, noNaN: true }));
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: 150 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(shares, lines, (course, percents) => {
        const told: BudgetAlert[] = [];
        for (const share of course) {
          const news = planBudgetAlerts(
            [{ teamRef, month, share }],
            told,
            percents,
          );
          expect(news.length).toBeLessThanOrEqual(1);
          told.push(...news);
        }
        const asTold = told.map(({ percent }) => percent);
        expect([...new Set(asTold)].sort((a, b) => a - b)).toEqual(asTold);
      }),
    );
  });
});
