import { wouldStayOf } from './wouldStay';

const cells = [
  { lineages: [['cards', 'bank']], yes: 3, n: 6 },
  {
    lineages: [
      ['rates', 'bank'],
      ['fx', 'bank'],
    ],
    yes: 8,
    n: 8,
  },
  { lineages: [['lab']], yes: 0, n: 5 },
];
const stay = (
  owners: string[],
  within: string | null = null,
  asked: typeof cells | null = cells,
) => {
  const { reason, numerator, denominator } = wouldStayOf(
    asked,
    new Set(owners),
    within,
  );
  return reason ?? `${numerator} of ${denominator}`;
};

describe('wouldStayOf', () => {
  it('is about those on mandated teams', () => {
    expect(stay(['cards'])).toBe('3 of 6');
    expect(stay(['bank'])).toBe('11 of 14');
    expect(stay(['cards', 'lab'])).toBe('3 of 11');
    expect(stay(['bank', 'lab'], 'bank')).toBe('11 of 14');
  });

  it('takes cells whole or not at all', () => {
    expect(stay(['rates'])).toBe('too-few-answers');
    expect(stay(['rates', 'fx'])).toBe('8 of 8');
    expect(stay(['rates', 'fx'], 'fx')).toBe('too-few-answers');
  });

  it('says why there is none', () => {
    expect(stay(['cards'], null, null)).toBe('not-measured');
    expect(stay([])).toBe('nobody-mandated');
    expect(stay(['cards'], 'lab')).toBe('too-few-answers');
  });
});
