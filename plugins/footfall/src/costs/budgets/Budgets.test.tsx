import '../../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  BudgetRecord,
  FootfallApi,
} from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { useAnswer } from '../../api/useAnswer';
import { useRefreshableAnswer } from '../../api/useRefreshableAnswer';
import { AnswerView } from '../../placeholders/AnswerView';
import { saveText } from '../../adoption/table/saveText';
import { createFixtureBudget } from '../../__fixtures__/FixtureBudgets';
import { Budgets } from './Budgets';

// A form with its lists of teams takes its time on a busy machine.
jest.setTimeout(30_000);

jest.mock('../../adoption/table/saveText');

/** The budgets without the charts above them, which take their time. */
function BudgetsAlone() {
  const options = useAnswer('options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer('budgets', api =>
    api.costs.getBudgets(),
  );
  return (
    <AnswerView answer={options} loading={null}>
      {known => (
        <AnswerView answer={answer} loading={null}>
          {list => (
            <Budgets
              list={list}
              currency={null}
              options={known}
              onChanged={refresh}
            />
          )}
        </AnswerView>
      )}
    </AnswerView>
  );
}

const show = (api: FootfallApi = createFixtureApi('many')) =>
  renderScreen(<BudgetsAlone />, api);
const section = async (name: string) =>
  within(await screen.findByRole('region', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));

/** The fixtures with other answers about costs. */
function withCosts(changes: Partial<FootfallApi['costs']>): FootfallApi {
  const api = createFixtureApi('many');
  return { ...api, costs: { ...api.costs, ...changes } };
}

const fares = {
  teamRef: 'group:default/fares',
  teamTitle: 'Fares and pricing',
};

/** A budget of 1,000 of which so much is committed. */
function aBudget(amount: number) {
  const spent = {
    low: String(amount),
    high: String(amount),
    currency: 'GBP',
  };
  return createFixtureBudget({
    teamRef: 'group:default/booking',
    ownerRef: 'group:default/booking',
    monthly: { amount: '1000', currency: 'GBP' },
    committed: spent,
    forecast: spent,
  });
}

const withBudgets = (budgets: BudgetRecord[]) =>
  withCosts({
    getBudgets: async () => ({ budgets, mayChange: true, mayChangeOf: null }),
  });

async function budgetOf(team: string) {
  const list = await section('Budgets');
  const item = list.getByRole('heading', { name: team }).closest('li');
  if (!item) {
    throw new Error(`${team} has no budget`);
  }
  return within(item);
}

describe('Budgets', () => {
  it('tells how budgets stand: whose is over comes first', async () => {
    await show();
    const list = await section('Budgets');
    expect(
      list.getAllByRole('heading', { level: 3 }).map(one => one.textContent),
    ).toEqual(['Fares and pricing', 'Booking', 'Fleet and data']);
    const booking = await budgetOf('Booking');
    expect(booking.getByText(/^83.% committed$/)).toBeVisible();
    expect(
      booking.getByText(
        /£3,980 to £4,150 of £5,000; past 80 %, told on 18 Nov/,
      ),
    ).toBeVisible();
    expect(
      (await budgetOf('Fares and pricing')).getByText(/^over budget: 118.%/),
    ).toBeVisible();
    const fleet = await budgetOf('Fleet and data');
    expect(
      fleet.getByText(
        /The unknown cost of 2 environments comes on top\..*Without costs in USD/,
      ),
    ).toBeVisible();
    expect(fleet.getByText(/^at least .* committed$/)).toBeVisible();
    expect(
      list.getByRole('img', { name: /^Booking: .* committed, 83.%; forecast/ }),
    ).toBeVisible();
  });

  it('tells how a budget was set before, on demand', async () => {
    await show();
    const booking = await budgetOf('Booking');
    await userEvent.click(booking.getByText('How it was set'));
    const [, now, before] = within(
      booking.getByRole('table', { name: 'How the budget of Booking was set' }),
    ).getAllByRole('row');
    expect(now).toHaveTextContent('Sept 2026£5,000.00');
    expect(before).toHaveTextContent('Apr 2026£4,000.00');
  });

  it('changes a budget, for those who may', async () => {
    const { costs } = createFixtureApi('many');
    const setBudget = jest.fn(costs.setBudget);
    await show(withCosts({ ...costs, setBudget }));
    expect(
      (await section('Budgets')).queryByRole('button', {
        name: 'Change the budget of Fleet and data',
      }),
    ).toBeNull();
    await userEvent.click(
      (
        await budgetOf('Booking')
      ).getByRole('button', {
        name: 'Change the budget of Booking',
      }),
    );
    const form = await dialog();
    const amount = form.getByRole('textbox', { name: /^Amount a month/ });
    await userEvent.clear(amount);
    await userEvent.type(amount, '5500.5');
    await userEvent.click(form.getByRole('button', { name: 'Set it' }));
    expect(
      await screen.findByText(
        'Set the budget of Booking to £5,500.50 a month.',
      ),
    ).toBeVisible();
    expect(setBudget).toHaveBeenCalledWith({
      teamRef: 'group:default/booking',
      monthly: { amount: '5500.5', currency: 'GBP' },
      ownerRef: 'user:default/mira.holt',
      from: '2026-11',
    });
  });

  it('says of a budget that is set for later what was set', async () => {
    await show();
    const booking = await budgetOf('Booking');
    await userEvent.click(
      booking.getByRole('button', { name: 'Change the budget of Booking' }),
    );
    const form = await dialog();
    const amount = form.getByRole('textbox', { name: /^Amount a month/ });
    await userEvent.clear(amount);
    await userEvent.type(amount, '6500');
    await userEvent.click(form.getByRole('button', { name: /From$/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Jan 2027' }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Set it' }));
    expect(
      await screen.findByText(
        'Set the budget of Booking to £6,500.00 a month from Jan 2027.',
      ),
    ).toBeVisible();
    // The running month goes on as it was.
    expect(
      (await budgetOf('Booking')).getByText(/£3,980 to £4,150 of £5,000/),
    ).toBeVisible();
  });

  it('keeps the name of the running month, and says what begins later', async () => {
    const later = { ...aBudget(0), month: '2027-01' };
    await show(withBudgets([later, { ...aBudget(400), ...fares }]));
    const list = await section('Budgets');
    expect(
      list.getByRole('heading', { name: 'Budgets of Nov 2026' }),
    ).toBeVisible();
    expect(
      (await budgetOf('Booking')).getByText('from Jan 2027'),
    ).toBeVisible();
    expect(list.getAllByText(/^from /)).toHaveLength(1);
  });

  it.each([
    [1004, /^over budget: over 100.% committed$/, /over 100.% of the budget/],
    [1000, /^100.% committed$/, /100.% of the budget/],
    [1014, /^over budget: 101.% committed$/, /101.% of the budget/],
    [836, /^83.% committed$/, /83.% of the budget/],
    [796, /^79.% committed$/, /79.% of the budget/],
    [4, /^<1.% committed$/, /<1.% of the budget/],
    [0, /^0.% committed$/, /0.% of the budget/],
  ])(
    'tells %d of 1000 as what was reached',
    async (amount, share, forecast) => {
      await show(withBudgets([aBudget(amount)]));
      const booking = await budgetOf('Booking');
      expect(booking.getByText(share)).toBeVisible();
      expect(booking.getByText(forecast)).toBeVisible();
    },
  );

  it('saves them as a file', async () => {
    const { costs } = createFixtureApi('many');
    const exportBudgets = jest.fn(costs.exportBudgets);
    await show(withCosts({ exportBudgets }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save the budgets as CSV' }),
    );
    await waitFor(() =>
      expect(saveText).toHaveBeenCalledWith(
        'team,monthly\n',
        'footfall-budgets.csv',
      ),
    );
    expect(exportBudgets).toHaveBeenCalledTimes(1);
  });

  it('offers a lead no team but those whose budget may be set', async () => {
    const list = await createFixtureApi('many').costs.getBudgets();
    const mayChangeOf = ['group:default/web'];
    await show(
      withCosts({ getBudgets: async () => ({ ...list, mayChangeOf }) }),
    );
    const budgets = await section('Budgets');
    await userEvent.click(
      budgets.getByRole('button', { name: 'Set a budget' }),
    );
    const form = await dialog();
    await userEvent.click(
      form.getByRole('button', { name: /Team or department/ }),
    );
    expect(await screen.findAllByRole('option')).toHaveLength(1);
  });

  it('says what is missing in a new budget', async () => {
    await show();
    const list = await section('Budgets');
    await userEvent.click(list.getByRole('button', { name: 'Set a budget' }));
    const form = await dialog();
    const currency = form.getByRole('textbox', { name: /^Currency/ });
    await userEvent.clear(currency);
    await userEvent.type(currency, 'pounds');
    await userEvent.click(form.getByRole('button', { name: 'Set it' }));
    expect(form.getByText('More than nothing')).toBeVisible();
    expect(form.getByText('Three capital letters, such as GBP')).toBeVisible();
    expect(form.getAllByText('Fill this in').length).toBeGreaterThan(0);
  });

  it('ends a budget once it was read what comes of it', async () => {
    await show();
    await userEvent.click(
      (
        await budgetOf('Booking')
      ).getByRole('button', {
        name: 'End the budget of Booking',
      }),
    );
    const asked = await dialog();
    expect(asked.getByText(/ends with the running month/)).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'End it' }));
    expect(
      await screen.findByText('Ended the budget of Booking.'),
    ).toBeVisible();
  });

  it('says who sets budgets to those who may not', async () => {
    const { costs } = createFixtureApi('many');
    await show(
      withCosts({
        getBudgets: async () => ({
          ...(await costs.getBudgets()),
          mayChange: false,
          mayChangeOf: [],
        }),
      }),
    );
    const list = await section('Budgets');
    expect(list.getByText(/set by the platform team/)).toBeVisible();
    expect(list.queryByRole('button', { name: 'Set a budget' })).toBeNull();
  });
});
