import { anEnvironmentLife, noRates, pounds } from '../../testing/costs';
import { monthsUpTo, tabulateTeamCosts, windowOfMonth } from '.';

const at = (text: string) => Date.parse(`${text}T00:00:00Z`);
const months = monthsUpTo('2026-04', 4).map(month =>
  windowOfMonth(month, 'UTC'),
);
const moment = {
  nowMs: at('2026-04-10'),
  convert: noRates,
  firstMs: at('2026-02-01'),
};

describe('tabulateTeamCosts', () => {
  it('tells each environment with the team that pays, month by month', () => {
    const table = tabulateTeamCosts(
      [
        anEnvironmentLife('a', { createdMs: at('2026-02-01') }),
        anEnvironmentLife('b', {
          teamRef: 'group:default/blue',
          createdMs: at('2026-02-01'),
          state: 'gone',
          endsMs: at('2026-03-02'),
        }),
        anEnvironmentLife('c', {
          createdMs: at('2026-04-01'),
          monthly: null,
        }),
      ],
      months,
      'GBP',
      moment,
    );
    expect(table).toEqual({
      teams: [
        {
          teamRef: 'group:default/blue',
          perMonth: [
            // Nobody told of anything yet.
            null,
            pounds('67.20'),
            pounds('2.40'),
            pounds('0.00'),
          ],
          unknownPerMonth: [0, 0, 0, 0],
        },
        {
          teamRef: 'group:default/red',
          perMonth: [null, pounds('67.20'), pounds('74.40'), pounds('72.00')],
          unknownPerMonth: [0, 0, 0, 1],
        },
      ],
      otherCurrencies: [],
      otherCurrenciesPerMonth: [[], [], [], []],
    });
  });

  it('reads a month the same, whichever months and teams are asked for', () => {
    const { teams } = tabulateTeamCosts(
      [anEnvironmentLife('a', { createdMs: at('2026-04-01') })],
      months,
      'GBP',
      moment,
    );
    const none = pounds('0.00');
    expect(teams).toMatchObject([
      { perMonth: [null, none, none, pounds('72.00')] },
    ]);
  });

  it('knows nothing of a month in which all is unknown', () => {
    const yen = { low: '100', high: '100', currency: 'JPY' };
    const costs = tabulateTeamCosts(
      [
        anEnvironmentLife('a', { monthly: null }),
        anEnvironmentLife('b', {
          teamRef: 'group:default/blue',
          monthly: yen,
        }),
      ],
      months.slice(3),
      'GBP',
      moment,
    );
    const { otherCurrencies, teams } = costs;
    expect(teams.map(({ perMonth }) => perMonth)).toEqual([[null], [null]]);
    expect(otherCurrencies).toEqual(['JPY']);
  });

  it('tells of each month which currencies are not in it', () => {
    const yen = { low: '100', high: '100', currency: 'JPY' };
    const { otherCurrencies, otherCurrenciesPerMonth } = tabulateTeamCosts(
      [
        anEnvironmentLife('a', {
          createdMs: at('2026-03-01'),
          endsMs: at('2026-04-01'),
          state: 'gone',
          monthly: yen,
        }),
      ],
      months,
      'GBP',
      moment,
    );
    expect(otherCurrencies).toEqual(['JPY']);
    expect(otherCurrenciesPerMonth.map(list => list.length)).toContain(1);
    expect(otherCurrenciesPerMonth.at(-1)).toEqual([]);
  });

  it('is empty where nothing ran', () => {
    expect(tabulateTeamCosts([], months, 'GBP', moment)).toEqual({
      teams: [],
      otherCurrencies: [],
      otherCurrenciesPerMonth: [[], [], [], []],
    });
  });
});
