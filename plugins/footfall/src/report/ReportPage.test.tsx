import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { ReportPage } from './ReportPage';

describe('ReportPage', () => {
  it('holds the figures, the departments and how to read them', async () => {
    await renderScreen(<ReportPage />, createFixtureApi('many'));
    const report = await screen.findByRole('article', { name: 'Report' });
    expect(report).toHaveTextContent('Platform adoption at Harbour Lines');
    expect(report).toHaveTextContent('“—” is not known, never 0.');
    expect(
      await screen.findByRole('table', { name: 'Departments' }),
    ).toHaveTextContent('Booking');
  });

  it('has teams where there are no departments', async () => {
    const api = createFixtureApi('few');
    await renderScreen(<ReportPage />, {
      ...api,
      getFilterOptions: async () => {
        const options = await api.getFilterOptions();
        return {
          ...options,
          teams: options.teams.map(team => ({ ...team, isDepartment: false })),
        };
      },
    });
    expect(await screen.findByRole('table', { name: 'Teams' })).toBeVisible();
  });

  it('is the page of whatever the address shows', async () => {
    await renderScreen(
      <ReportPage />,
      createFixtureApi('many'),
      '/?tier=staging&window=7d',
    );
    const report = await screen.findByRole('article', { name: 'Report' });
    expect(report).toHaveTextContent('Staging');
    expect(report).toHaveTextContent('14 Nov – 20 Nov 2026');
  });

  it('has the teams of the team that it is narrowed to', async () => {
    await renderScreen(
      <ReportPage />,
      createFixtureApi('many'),
      '/?team=group:default/booking',
    );
    const teams = await screen.findByRole('table', { name: 'Teams' });
    expect(teams).toHaveTextContent('Checkout');
    expect(teams).not.toHaveTextContent('Port operations');
    expect(screen.getByRole('article')).toHaveTextContent(
      /How far the catalog/,
    );
  });

  it('says what it is narrowed to in words, and nothing about more', async () => {
    const api = createFixtureApi('many');
    const getTrust = jest.fn(api.getTrust);
    await renderScreen(
      <ReportPage />,
      { ...api, getTrust },
      '/?team=unattributed&type=untyped',
    );
    const report = await screen.findByRole('article', { name: 'Report' });
    expect(report).toHaveTextContent('No team · No type · Production');
    expect(report).not.toHaveTextContent(/How far the catalog/);
    expect(getTrust).not.toHaveBeenCalled();
  });

  it('is no empty sheet where nothing was deployed', async () => {
    await renderScreen(<ReportPage />, createFixtureApi('none'));
    expect(await screen.findByText('No deployments yet')).toBeVisible();
  });

  it('prints', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation();
    await renderScreen(<ReportPage />, createFixtureApi('few'));
    await userEvent.click(await screen.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });
});
