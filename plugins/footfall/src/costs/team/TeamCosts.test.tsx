import '../../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { saveText } from '../../adoption/table/saveText';
import { TeamCosts } from './TeamCosts';

// A table, a form and a list of teams take their time on a busy machine.
jest.setTimeout(30_000);
jest.mock('../../adoption/table/saveText');
// Nothing can be seen of charts here, and many of them take their time.
jest.mock('../overview/TeamCostPanels', () => ({ TeamCostPanels: () => null }));

const WEB = 'group:default/web';
const show = (name: string, size: 'none' | 'many' = 'many') =>
  renderScreen(
    <TeamCosts teamRef={`group:default/${name}`} />,
    createFixtureApi(size),
  );

/** The tab of the team web, with other answers about costs. */
function showWith(changes: Partial<FootfallApi['costs']>) {
  const api = createFixtureApi('many');
  return renderScreen(<TeamCosts teamRef={WEB} />, {
    ...api,
    costs: { ...api.costs, ...changes },
  });
}
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('TeamCosts', () => {
  it('names the permission that the choices take', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    await renderScreen(<TeamCosts teamRef={WEB} />, {
      ...createFixtureApi('many'),
      getFilterOptions: () => Promise.reject(forbidden),
    });
    expect(await screen.findByText(/footfall\.adoption\.read/)).toBeVisible();
  });

  it('tells what the environments of a team come to', async () => {
    await show('web');
    expect(await screen.findByText('£215 to £230 a month')).toBeVisible();
    expect(
      screen.getByRole('heading', { name: '2 environments' }),
    ).toBeVisible();
    expect(
      within(screen.getByRole('table', { name: 'Environments' })).getAllByRole(
        'row',
      ),
    ).toHaveLength(3);
    expect(
      screen.getByRole('link', { name: '1 forgotten environment' }),
    ).toHaveAttribute(
      'href',
      '/footfall/costs/environments?team=group%3Adefault%2Fweb&state=forgotten',
    );
    expect(screen.getByText('No budget is set for this team.')).toBeVisible();
  });

  it('holds those of the teams below a department, and its budget', async () => {
    await show('fleet');
    expect(await screen.findByText(/3 of unknown cost/)).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Fleet and data' }),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Booking' })).toBeNull();
  });

  it('saves its environments and what they cost as files', async () => {
    const { costs } = createFixtureApi('many');
    const exportEnvironments = jest.fn(costs.exportEnvironments);
    const exportTeamCosts = jest.fn(costs.exportTeamCosts);
    await showWith({ exportEnvironments, exportTeamCosts });
    await press('Save the environments as CSV');
    await waitFor(() => expect(saveText).toHaveBeenCalledTimes(1));
    await press('Save what teams cost as CSV');
    await waitFor(() => expect(saveText).toHaveBeenCalledTimes(2));
    expect(exportEnvironments.mock.calls).toEqual([[{ team: WEB }]]);
    expect(exportTeamCosts.mock.calls).toEqual([[{ team: WEB }]]);
    expect(jest.mocked(saveText).mock.calls.map(([, name]) => name)).toEqual([
      'footfall-environments.csv',
      'footfall-team-costs.csv',
    ]);
  });

  it.each([
    ['all', null, true],
    ['its own', [WEB], true],
    ['those of other teams', ['group:default/fares'], false],
  ])(
    'offers to set its budget to those who may set %s',
    async (_, mayChangeOf, isOffered) => {
      const list = await createFixtureApi('many').costs.getBudgets();
      await showWith({ getBudgets: async () => ({ ...list, mayChangeOf }) });
      expect(
        await screen.findByText('No budget is set for this team.'),
      ).toBeVisible();
      expect(
        screen.queryAllByRole('button', { name: 'Set a budget' }),
      ).toHaveLength(isOffered ? 1 : 0);
      expect(
        screen.queryAllByText(/set by the platform team and by the leads/),
      ).toHaveLength(isOffered ? 0 : 1);
    },
  );

  it('says what was done, and keeps the focus, where the last one goes', async () => {
    const api = createFixtureApi('many');
    const { costs } = api;
    const shutDownEnvironment = costs.deregisterEnvironment;
    await renderScreen(<TeamCosts teamRef="group:default/fares" />, {
      ...api,
      costs: { ...costs, shutDownEnvironment },
    });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Choose fares-loadtest' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /^Shut down/ }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Shut down',
      }),
    );
    expect(
      await screen.findByText('No environment of this team is registered.'),
    ).toBeVisible();
    expect(screen.getByText('fares-loadtest is gone.')).toBeVisible();
    await waitFor(() =>
      expect(
        screen.getByRole('region', { name: 'Environments' }),
      ).toHaveFocus(),
    );
  });

  it('says that nothing runs', async () => {
    await show('checkout', 'none');
    expect(
      await screen.findByText('No environment of this team is registered.'),
    ).toBeVisible();
  });
});
