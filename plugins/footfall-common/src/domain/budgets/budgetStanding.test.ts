import fc from 'fast-check';
import { anEnvironmentLife, noRates, pounds } from '../../testing/costs';
import { ConvertMoney, EnvironmentLife, KnownCost, MoneyRange } from '..';
import {
  isThresholdReached,
  monthlyCostsOf,
  orderInBudget,
  shareOfBudget,
  wholePercentOf,
} from '.';

const HOUR_MS = 3_600_000;
const fromMs = Date.parse('2026-03-01T00:00:00Z');
const inHours = (hours: number) => fromMs + hours * HOUR_MS;
/** 730 hours, half of which are over. */
const month = { fromMs, toMs: inHours(730) };
const nowMs = inHours(365);

const costsOf = (
  environments: readonly EnvironmentLife[],
  convert: ConvertMoney = noRates,
) => monthlyCostsOf(environments, 'GBP', { nowMs, month, convert });

describe('monthlyCostsOf', () => {
  it('commits what runs to the end of the month', () => {
    expect(
      costsOf([anEnvironmentLife('a', { monthly: pounds(50, 73) })]),
    ).toEqual({
      committed: pounds('50.00', '73.00'),
      forecast: pounds('50.00', '73.00'),
      unknownEnvironments: 0,
      otherCurrencies: [],
    });
  });

  it.each([
    ['ends within it', 'active', 730 - 73, '65.70', '73.00'],
    ['went', 'gone', 73, '7.30', '7.30'],
    ['should have ended, and runs on', 'expired', 73, '73.00', '73.00'],
    ['is being shut down late', 'shutting-down', 73, '73.00', '73.00'],
  ] as const)('commits and foresees one that %s', (...given) => {
    const [, state, endsAfter, committed, forecast] = given;
    const one = anEnvironmentLife('a', { state, endsMs: inHours(endsAfter) });
    expect(costsOf([one])).toMatchObject({
      committed: pounds(committed),
      forecast: pounds(forecast),
    });
  });

  it('counts what nobody knows beside what is known', () => {
    const unknown = anEnvironmentLife('b', { monthly: null });
    expect(costsOf([anEnvironmentLife('a'), unknown])).toMatchObject({
      committed: pounds('73.00'),
      unknownEnvironments: 1,
    });
    expect(costsOf([unknown])).toMatchObject({
      committed: null,
      forecast: null,
      unknownEnvironments: 1,
    });
  });

  it('adds what is known of one of which a part is unknown, and counts it', () => {
    const partial = anEnvironmentLife('b', {
      monthly: pounds(5),
      unknownLines: 1,
    });
    expect(costsOf([anEnvironmentLife('a'), partial])).toMatchObject({
      committed: pounds('78.00'),
      forecast: pounds('78.00'),
      unknownEnvironments: 1,
    });
  });

  it('is nothing where nothing runs', () => {
    expect(costsOf([])).toMatchObject({
      committed: pounds('0.00'),
      forecast: pounds('0.00'),
    });
  });

  it('adds another currency by a stated rate only', () => {
    const yen = { low: '14600', high: '14600', currency: 'JPY' };
    const both = [
      anEnvironmentLife('a'),
      anEnvironmentLife('b', { monthly: yen }),
    ];
    expect(costsOf(both)).toMatchObject({
      committed: pounds('73.00'),
      otherCurrencies: ['JPY'],
    });
    expect(costsOf(both.slice(1))).toMatchObject({ committed: null });
    const atTwoHundred: ConvertMoney = ({ low, high }) =>
      pounds(Number(low) / 200, Number(high) / 200);
    expect(costsOf(both, atTwoHundred)).toMatchObject({
      committed: pounds('146.00'),
      otherCurrencies: [],
    });
  });

  describe('whatever runs', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    const environment = fc
      .record({
        createdMs: fc.integer({ min: inHours(-900), max: inHours(800) }),
        endsMs: fc.option(
          fc.integer({ min: inHours(-900), max: inHours(900) }),
        ),
        state: fc.constantFrom('active', 'idle', 'expired', 'gone'),
        monthly: fc.option(
          amount.map(pence => pounds((pence / 100).toFixed(2))),
        ),
      })
      .filter(({ state, endsMs }) => state !== 'gone' || endsMs !== null)
      .map(({ state, ...changes }) =>
        anEnvironmentLife('a', {
          ...changes,
          state: state as EnvironmentLife['state'],
        }),
      );
    const some = fc.array(environment, { maxLength: 12 });

    it('costs the same in every order', () => {
      const orders = some.chain(environments =>
        fc.tuple(
          fc.constant(environments),
          fc.shuffledSubarray(environments, {
            minLength: environments.length,
          }),
        ),
      );
      fc.assert(
        fc.property(orders, ([environments, shuffled]) => {
          expect(costsOf(shuffled)).toEqual(costsOf(environments));
        }),
      );
    });

    it('foresees no less than is committed', () => {
      fc.assert(
        fc.property(some, environments => {
          const { committed, forecast } = costsOf(environments);
          expect(Number(forecast?.high ?? 0)).toBeGreaterThanOrEqual(
            Number(committed?.high ?? 0),
          );
        }),
      );
    });
  });
});

describe('the share of a budget', () => {
  const budget = { amount: '500', currency: 'GBP' };

  it('is that of the high end', () => {
    expect(shareOfBudget(budget, pounds('300.00', '415.00'))).toBe(0.83);
    expect(shareOfBudget(budget, null)).toBeNull();
  });

  it('reaches every whole percent exactly', () => {
    for (let percent = 1; percent <= 200; percent += 1) {
      const committed = pounds((percent * 5).toFixed(2));
      const share = shareOfBudget(budget, committed);
      expect(isThresholdReached(share, percent)).toBe(true);
      const less = pounds((percent * 5 - 0.01).toFixed(2));
      expect(isThresholdReached(shareOfBudget(budget, less), percent)).toBe(
        false,
      );
    }
  });

  it('has reached the percent that its threshold says, and no more', () => {
    for (let percent = 1; percent <= 200; percent += 1) {
      expect(wholePercentOf(percent / 100)).toBe(percent);
    }
    expect(wholePercentOf(0.8399)).toBe(83);
  });

  it('reaches nothing where it is unknown', () => {
    expect(isThresholdReached(null, 1)).toBe(false);
  });
});

describe('orderInBudget', () => {
  const budget = { amount: '500', currency: 'GBP' };

  const spokenFor = (committed: MoneyRange | null) => ({
    committed,
    isRunningKnown: committed !== null,
  });
  const known = (monthly: MoneyRange | null, unknownLines = 0): KnownCost => ({
    monthly,
    unknownLines,
  });

  it.each([
    ['sits in what is left', pounds(300, 400), known(pounds(10, 20)), 0.2],
    ['takes all that is left', pounds(400), known(pounds(100)), 1],
  ])('%s', (_, committed, added, share) => {
    expect(orderInBudget(budget, spokenFor(committed), added)).toEqual({
      share,
      shareAtLeast: share,
      isOver: false,
    });
  });

  it.each([
    ['goes over it', pounds(400), known(pounds(90, 101)), 1.01],
    ['finds nothing left', pounds(500), known(pounds(1)), null],
    ['finds it over already', pounds(600), known(null), null],
    ['is too much for all of it', null, known(pounds(501)), null],
  ])('%s', (_, committed, added, share) => {
    expect(orderInBudget(budget, spokenFor(committed), added)).toEqual({
      share,
      shareAtLeast: share,
      isOver: true,
    });
  });

  it.each([
    ['and nothing is under way', null, 100, false],
    ['however little is under way', pounds(3), 100, false],
    ['but for what is under way, which leaves no room', pounds(450), 100, true],
  ])(
    'has no share where nothing is known of what runs, %s',
    (_, committed, added, isOver) => {
      const unknown = { committed, isRunningKnown: false };
      expect(orderInBudget(budget, unknown, known(pounds(added)))).toEqual({
        share: null,
        shareAtLeast: null,
        isOver,
      });
    },
  );

  it.each([
    ['nothing of it is known', known(null, 2), null, null],
    ['nobody told of it', known(null), null, null],
    ['a part of it is unknown', known(pounds(5), 1), 0.05, null],
    ['what is known goes over already', known(pounds(200), 1), 2, true],
  ])('never passes as cheap where %s', (_, added, shareAtLeast, isOver) => {
    expect(orderInBudget(budget, spokenFor(pounds(400)), added)).toEqual({
      share: null,
      shareAtLeast,
      isOver,
    });
  });
});
