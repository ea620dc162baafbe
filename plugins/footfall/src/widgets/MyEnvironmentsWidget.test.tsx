import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { MyEnvironmentsWidget } from './MyEnvironmentsWidget';

// Lists with their dialogs take their time on a busy machine.
jest.setTimeout(30_000);

describe('MyEnvironmentsWidget', () => {
  it('shows the environments of the reader’s teams, those to look at first', async () => {
    await renderScreen(<MyEnvironmentsWidget />, createFixtureApi('many'));
    const items = await screen.findAllByRole('listitem');
    expect(items).toHaveLength(4);
    expect(items[0]).toHaveTextContent(/web-api-perf.*idle.*£140 to £155/);
    expect(
      screen.getByRole('link', { name: 'All environments' }),
    ).toHaveAttribute('href', '/footfall/costs/environments?team=mine');
  });

  it('shuts one down, once it was said what it saves', async () => {
    await renderScreen(<MyEnvironmentsWidget />, createFixtureApi('many'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Shut down web-api-perf' }),
    );
    const asked = within(await screen.findByRole('dialog'));
    expect(asked.getByText('This saves £140 to £155 a month.')).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'Shut down' }));
    expect(
      await screen.findByText('Shutting down web-api-perf.'),
    ).toBeVisible();
  });

  it('says what was done, and keeps the focus, where the last one goes', async () => {
    const api = createFixtureApi('many');
    const { costs } = api;
    await renderScreen(<MyEnvironmentsWidget />, {
      ...api,
      costs: {
        ...costs,
        getEnvironments: () =>
          costs.getEnvironments({ team: 'group:default/fares' }),
        shutDownEnvironment: costs.deregisterEnvironment,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Shut down fares-loadtest' }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Shut down',
      }),
    );
    expect(
      await screen.findByText(/Your teams have no environment/),
    ).toBeVisible();
    expect(screen.getByText('fares-loadtest is gone.')).toBeVisible();
    await waitFor(() =>
      expect(
        screen.getByRole('region', { name: 'Environments' }),
      ).toHaveFocus(),
    );
  });

  it('names the permission that the days take', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    await renderScreen(<MyEnvironmentsWidget />, {
      ...createFixtureApi('many'),
      getFilterOptions: () => Promise.reject(forbidden),
    });
    expect(await screen.findByText(/footfall\.adoption\.read/)).toBeVisible();
  });

  it('says what shows here where there is nothing', async () => {
    await renderScreen(<MyEnvironmentsWidget />, createFixtureApi('none'));
    expect(
      await screen.findByText(/Your teams have no environment/),
    ).toBeVisible();
  });
});
