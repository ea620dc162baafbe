import { budgetIn, BudgetVersion, endingMonths, settingMonths } from '.';

const version = (from: string, amount: string | null): BudgetVersion => ({
  teamRef: 'group:default/red',
  ownerRef: 'user:default/ann',
  monthly: amount === null ? null : { amount, currency: 'GBP' },
  from,
});
const amountIn = (versions: BudgetVersion[], month: string) =>
  budgetIn(versions, month)?.monthly.amount ?? null;

describe('budgetIn', () => {
  it.each([
    ['before there is one', '2026-05', null],
    ['from its month on', '2026-06', '400'],
    ['until another takes over', '2026-08', '400'],
    ['by the one that took over', '2026-09', '500'],
    ['not where it ended', '2026-12', null],
  ])('holds %s', (_, month, amount) => {
    const versions = [
      version('2026-06', '400'),
      version('2026-09', '500'),
      version('2026-12', null),
    ];
    expect(amountIn(versions, month)).toBe(amount);
  });

  it('takes what was said last of the same month', () => {
    const versions = [version('2026-06', '400'), version('2026-06', '450')];
    expect(amountIn(versions, '2026-07')).toBe('450');
  });

  it('lets what is said late of the past change no later month', () => {
    const versions = [version('2026-09', '500'), version('2026-06', '400')];
    expect(amountIn(versions, '2026-07')).toBe('400');
    expect(amountIn(versions, '2026-09')).toBe('500');
  });
});

const ended = (versions: BudgetVersion[], running: string) => [
  ...versions,
  ...endingMonths(versions, running).map(month => version(month, null)),
];

describe('endingMonths', () => {
  it('leaves the running month as it is', () => {
    const versions = ended([version('2026-06', '400')], '2026-11');
    expect(amountIn(versions, '2026-11')).toBe('400');
    expect(amountIn(versions, '2026-12')).toBeNull();
  });

  it('ends what was planned as well', () => {
    const planned = [version('2026-06', '400'), version('2027-02', '600')];
    const versions = ended(planned, '2026-11');
    expect(amountIn(versions, '2027-02')).toBeNull();
    expect(amountIn(versions, '2027-12')).toBeNull();
  });

  it('finds nothing to end of what has ended', () => {
    const versions = ended([version('2026-06', '400')], '2026-11');
    expect(endingMonths(versions, '2026-11')).toEqual([]);
    expect(endingMonths([], '2026-11')).toEqual([]);
  });
});

describe('settingMonths', () => {
  const setAgain = (
    versions: BudgetVersion[],
    from: string,
    amount: string | null = '500',
  ) => [
    ...versions,
    ...settingMonths(versions, from).map(month => version(month, amount)),
  ];

  it('lets what was planned take over', () => {
    const versions = setAgain([version('2027-02', '600')], '2026-11');
    expect(versions).toHaveLength(2);
    expect(amountIn(versions, '2027-02')).toBe('600');
  });

  it('goes on past an end that was said before', () => {
    const before = ended([version('2026-06', '400')], '2026-11');
    const versions = setAgain(before, '2026-11');
    expect(amountIn(versions, '2026-11')).toBe('500');
    expect(amountIn(versions, '2026-12')).toBe('500');
    expect(amountIn(versions, '2027-12')).toBe('500');
    expect(amountIn(versions, '2026-10')).toBe('400');
  });

  it('does not bring back what was planned before the end', () => {
    const planned = [version('2026-06', '400'), version('2027-02', '600')];
    const versions = setAgain(ended(planned, '2026-11'), '2026-11');
    expect(amountIn(versions, '2027-02')).toBe('500');
  });

  it('can be ended again, and set again after that', () => {
    const once = setAgain(
      ended([version('2026-06', '400')], '2026-11'),
      '2026-11',
    );
    const twice = ended(once, '2026-11');
    expect(amountIn(twice, '2026-11')).toBe('500');
    expect(amountIn(twice, '2026-12')).toBeNull();
    expect(endingMonths(twice, '2026-11')).toEqual([]);
    expect(amountIn(setAgain(twice, '2026-11', '550'), '2026-12')).toBe('550');
  });

  it('keeps an end of which it says nothing', () => {
    const before = [version('2026-03', '100'), version('2026-06', null)];
    const versions = setAgain(before, '2026-09');
    expect(amountIn(versions, '2026-07')).toBeNull();
    expect(amountIn(versions, '2026-09')).toBe('500');
  });
});
