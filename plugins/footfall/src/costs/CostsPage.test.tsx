import '../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { saveText } from '../adoption/table/saveText';
import { CostsPage } from './CostsPage';

// A whole page takes its time on a busy machine.
jest.setTimeout(30_000);

jest.mock('../adoption/table/saveText');
// Nothing can be seen of charts here, and many of them take their time.
jest.mock('./overview/TeamCostPanels', () => ({ TeamCostPanels: () => null }));

const show = (api: FootfallApi = createFixtureApi('many')) =>
  renderScreen(<CostsPage />, api);
const section = async (name: string) =>
  within(await screen.findByRole('region', { name }));

/** The fixtures with other answers about costs. */
function withCosts(changes: Partial<FootfallApi['costs']>): FootfallApi {
  const api = createFixtureApi('many');
  return { ...api, costs: { ...api.costs, ...changes } };
}

describe('CostsPage', () => {
  it('names the permission that the choices take', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    await show({
      ...createFixtureApi('many'),
      getFilterOptions: () => Promise.reject(forbidden),
    });
    expect(await screen.findByText(/footfall\.adoption\.read/)).toBeVisible();
  });

  it('says where costs come from where there are none', async () => {
    await show(createFixtureApi('none'));
    expect(
      await screen.findByText('Nothing has cost anything yet'),
    ).toBeVisible();
    expect(screen.getByText('No budget is set')).toBeVisible();
  });

  it('reads as the month, what of it could be saved, and the budgets', async () => {
    await show();
    const headline = await section('What environments cost');
    expect(headline.getByText('Nov 2026, still running')).toBeVisible();
    expect(headline.getByText('by estimate, 9 teams')).toBeVisible();
    expect(
      headline.getByText('the unknown cost of 2 environments comes on top'),
    ).toBeVisible();
    expect(headline.getByText(/^at least £6,\d+ to £7,\d+$/)).toBeVisible();
    expect(
      headline.getByText('without costs in USD: no rate converts them'),
    ).toBeVisible();
    expect(headline.getByText('at least £701 to £716, US$240')).toBeVisible();
    expect(
      headline.getByRole('link', { name: 'in 7 forgotten environments' }),
    ).toHaveAttribute('href', '/footfall/costs/environments?state=forgotten');
    expect(headline.getByText('of 3 budgets over')).toBeVisible();
    expect(headline.getByText('1 more past 80 %')).toBeVisible();
    expect(headline.getByText('of 1 it cannot be told')).toBeVisible();
  });

  it('says of amounts that are wholly known no more than that', async () => {
    const { costs } = createFixtureApi('many');
    const team = await costs.getTeamCosts({ team: 'group:default/web' });
    const list = await costs.getEnvironments();
    await show(
      withCosts({
        getTeamCosts: async () => ({
          ...team,
          otherCurrencies: [],
          otherCurrenciesPerMonth: [],
        }),
        getEnvironments: async () => ({
          ...list,
          savings: { ...list.savings, unknown: 0 },
        }),
      }),
    );
    const headline = await section('What environments cost');
    expect(headline.getByText('£701 to £716, US$240')).toBeVisible();
    expect(headline.queryByText(/at least/)).toBeNull();
    expect(headline.queryByText(/without costs/)).toBeNull();
  });

  it('counts no budget that is yet to begin', async () => {
    const { costs } = createFixtureApi('many');
    const list = await costs.getBudgets();
    await show(
      withCosts({
        getBudgets: async () => ({
          ...list,
          budgets: list.budgets.map(one => ({ ...one, month: '2027-01' })),
        }),
      }),
    );
    const headline = await section('What environments cost');
    expect(headline.getByText('no budget holds yet')).toBeVisible();
  });

  it('saves what teams cost as a file', async () => {
    const { costs } = createFixtureApi('many');
    const exportTeamCosts = jest.fn(costs.exportTeamCosts);
    await show(withCosts({ exportTeamCosts }));
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Save what teams cost as CSV',
      }),
    );
    await waitFor(() =>
      expect(saveText).toHaveBeenCalledWith(
        expect.stringMatching(/^team,month/),
        'footfall-team-costs.csv',
      ),
    );
    expect(exportTeamCosts).toHaveBeenCalledWith({ team: undefined });
  });

  it('tells what teams cost, and of which nothing is known', async () => {
    await show();
    const table = within(
      await screen.findByRole('table', { name: 'This month, by team' }),
    );
    const [head, first] = table.getAllByRole('row');
    expect(head).toHaveTextContent('Nov 2026 (running)Oct 2026');
    expect(first).toHaveTextContent(/^Forecasting.*£1,\d+ to £1,\d+£1,/);
    expect(
      table.getByRole('row', { name: /^Port operations/ }),
    ).toHaveTextContent('—+ 1 unknown');
    expect(
      screen.getByText(/Costs in USD are not in it: no rate says/),
    ).toBeVisible();
  });

  it('has every month of every team as a table too', async () => {
    await show();
    await userEvent.click(await screen.findByText('Show as table'));
    const all = within(
      screen.getByRole('table', { name: 'All teams, all months' }),
    );
    expect(all.getAllByRole('columnheader')).toHaveLength(7);
    expect(all.getAllByRole('row')).toHaveLength(11);
  });

  it('names the permission that is missing', async () => {
    await show(
      withCosts({
        getTeamCosts: () =>
          Promise.reject(Object.assign(new Error('no'), { statusCode: 403 })),
      }),
    );
    expect(await screen.findByText(/footfall\.cost\.read/)).toBeVisible();
  });

  it('says what went wrong', async () => {
    await show(
      withCosts({ getBudgets: () => Promise.reject(new Error('no line')) }),
    );
    expect(await screen.findByText('no line')).toBeVisible();
  });
});
