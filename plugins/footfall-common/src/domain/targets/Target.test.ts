import { percentOf, shareOf } from '../metrics';
import { parseDay } from '../time';
import { expectedPercentOn, progressTowards, Target } from './Target';

const target: Target = {
  percent: 60,
  by: parseDay('2026-12-31'),
  setOn: parseDay('2026-01-01'),
  baselinePercent: 20,
};
/** Half of the way. */
const july = parseDay('2026-07-02');

describe('progressTowards', () => {
  it.each<[string, number | null, string, string]>([
    ['reached', 60, '2026-07-02', 'reached'],
    ['ahead of the straight line', 41, '2026-07-02', 'ahead'],
    ['behind the straight line', 39, '2026-07-02', 'behind'],
    ['missed on its day', 59, '2026-12-31', 'missed'],
    ['unknown without a value', null, '2026-07-02', 'unknown'],
  ])('is %s', (_, current, today, standing) => {
    expect(progressTowards(target, current, parseDay(today)).standing).toBe(
      standing,
    );
  });

  it('is reached at the very line, whatever it is in binary', () => {
    for (let percent = 1; percent <= 100; percent += 1) {
      const current = percentOf(shareOf(percent, 100, 'nothing-deployed'));
      expect(
        progressTowards({ ...target, percent }, current, target.by),
      ).toMatchObject({ standing: 'reached', pacePerWeek: 0 });
    }
  });

  it('says the pace that is still needed', () => {
    const { pacePerWeek, weeksLeft } = progressTowards(target, 34, july);
    expect(weeksLeft).toBe(26);
    expect(pacePerWeek).toBe(1);
  });

  it('needs nothing more where it is reached, and cannot tell after its day', () => {
    expect(progressTowards(target, 70, july).pacePerWeek).toBe(0);
    const late = progressTowards(target, 40, parseDay('2027-01-10'));
    expect(late).toMatchObject({ pacePerWeek: null, weeksLeft: 0 });
  });

  it('cannot say ahead or behind without knowing where it began', () => {
    const unknown = { ...target, baselinePercent: null };
    expect(progressTowards(unknown, 40, july).standing).toBe('unknown');
  });
});

describe('expectedPercentOn', () => {
  it.each<[string, number]>([
    ['2026-01-01', 20],
    ['2026-07-02', 40],
    ['2026-12-31', 60],
    ['2027-03-01', 60],
  ])('goes evenly from where it began: %s', (day, percent) => {
    expect(expectedPercentOn(target, parseDay(day))).toBe(percent);
  });

  it('is not known where the beginning is not', () => {
    expect(
      expectedPercentOn({ ...target, baselinePercent: null }, july),
    ).toBeNull();
  });
});
