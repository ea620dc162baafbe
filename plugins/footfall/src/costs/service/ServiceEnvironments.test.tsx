import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { ServiceEnvironments } from './ServiceEnvironments';

// Lists with their dialogs take their time on a busy machine.
jest.setTimeout(30_000);

const show = (name: string, api = createFixtureApi('many')) =>
  renderScreen(
    <ServiceEnvironments serviceRef={`component:default/${name}`} />,
    api,
  );

describe('ServiceEnvironments', () => {
  it('tells what each costs and when it ends', async () => {
    await show('web-api');
    const items = await screen.findAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(
      screen.getByText(
        '£140 to £155 a month · ends in 9 days · idle for 15 days',
      ),
    ).toBeVisible();
    expect(screen.getByText('£215 to £230 a month together')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'All environments' }),
    ).toHaveAttribute(
      'href',
      '/footfall/costs/environments?service=component%3Adefault%2Fweb-api',
    );
  });

  it('extends one from where it stands', async () => {
    await show('web-api');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Extend web-api-perf' }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Extend',
      }),
    );
    expect(
      await screen.findByText('Extended web-api-perf to 14 Dec 2026.'),
    ).toBeVisible();
  });

  it('keeps the focus where the buttons go with what was shut down', async () => {
    await show('web-api');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Shut down web-api-perf' }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Shut down',
      }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Shut down web-api-perf' }),
      ).toBeNull(),
    );
    await waitFor(() =>
      expect(
        screen.getByRole('region', { name: 'Environments' }),
      ).toHaveFocus(),
    );
  });

  it('says what was done, and keeps the focus, where the last one goes', async () => {
    const api = createFixtureApi('many');
    const { costs } = api;
    const shutDownEnvironment = costs.deregisterEnvironment;
    await show('fares-api', {
      ...api,
      costs: { ...costs, shutDownEnvironment },
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
      await screen.findByText('No environment is registered for this service.'),
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
    await show('web-api', {
      ...createFixtureApi('many'),
      getFilterOptions: () => Promise.reject(forbidden),
    });
    expect(await screen.findByText(/footfall\.adoption\.read/)).toBeVisible();
  });

  it('says that there is none', async () => {
    await show('crew-api');
    expect(
      await screen.findByText('No environment is registered for this service.'),
    ).toBeVisible();
  });
});
