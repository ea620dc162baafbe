import { AdoptionTrend, Day } from '@footfall/backstage-plugin-footfall-common';
import { createFormats } from '../../figures/formats';
import { Texts } from '../../translation';
import { describeTarget } from './describeTarget';
import { describeTrend } from './describeTrend';

const formats = createFormats('en');
/** The key and what is put into its text. */
const t = ((key: string, values?: object) =>
  `${key} ${JSON.stringify(values ?? {})}`) as unknown as Texts;

const plateau = {
  since: '2026-05-18' as Day,
  weeks: 26,
  level: 35,
};
const moving = (direction: 'rising' | 'falling' | 'flat', slope: number) => ({
  direction,
  slope,
  pValue: 0.01,
  weeks: 12,
});
const sentenceOf = (trend: Pick<AdoptionTrend, 'trend' | 'plateau'>) =>
  describeTrend({ key: 'k', title: 'K', ...trend }, formats, t).sentence;

describe('describeTrend', () => {
  it('dates a plateau', () => {
    expect(sentenceOf({ trend: moving('flat', 0), plateau })).toBe(
      'adoption.trend.plateau {"level":"35\u202f%","since":"18 May 2026","count":26}',
    );
  });

  it('does not call flat what has begun to move', () => {
    expect(sentenceOf({ trend: moving('rising', 0.8), plateau })).toBe(
      'adoption.trend.rising {"slope":"+0.8\u202fpp","count":12}',
    );
  });

  it('says that there is no trend, or that it cannot be told', () => {
    expect(
      sentenceOf({ trend: moving('flat', 0.05), plateau: null }),
    ).toContain('adoption.trend.flat');
    expect(
      sentenceOf({
        trend: { direction: null, weeks: 5, needed: 8 },
        plateau: null,
      }),
    ).toBe('adoption.trend.tooFew {"weeks":"5","needed":"8"}');
  });
});

describe('describeTarget', () => {
  const target = { percent: 60, by: '2027-03-31' as Day, pacePerWeek: 1.3 };

  it.each(['ahead', 'behind'] as const)('says the pace when %s', standing => {
    expect(describeTarget({ ...target, standing }, formats, t)).toBe(
      `adoption.target.${standing} {"percent":"60\u202f%","by":"31 Mar 2027","pace":"+1.3\u202fpp"}`,
    );
  });

  it('says the pace where nobody knows where it began', () => {
    expect(
      describeTarget({ ...target, standing: 'unknown' }, formats, t),
    ).toContain('adoption.target.open');
  });

  it('asks for no pace where none is left', () => {
    expect(
      describeTarget(
        { ...target, standing: 'unknown', pacePerWeek: null },
        formats,
        t,
      ),
    ).toContain('adoption.target.unknown');
    expect(
      describeTarget(
        { ...target, standing: 'reached', pacePerWeek: 0 },
        formats,
        t,
      ),
    ).toContain('adoption.target.reached');
  });
});
