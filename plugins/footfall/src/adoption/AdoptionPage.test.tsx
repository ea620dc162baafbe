import '../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Day } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { AdoptionPage } from './AdoptionPage';

const { getTargets } = createFixtureApi('many');

describe('AdoptionPage', () => {
  it('says how to begin where nothing was deployed', async () => {
    await renderScreen(<AdoptionPage />, createFixtureApi('none'));
    expect(await screen.findByText('No deployments yet')).toBeVisible();
  });

  it('shows the figures and every team', async () => {
    await renderScreen(<AdoptionPage />, createFixtureApi('few'));
    expect(
      await screen.findByRole('region', { name: 'Adoption at a glance' }),
    ).toBeVisible();
    expect(await screen.findByRole('region', { name: 'Teams' })).toBeVisible();
  });

  it('says why a figure is missing', async () => {
    await renderScreen(<AdoptionPage />, createFixtureApi('few'));
    const figures = await screen.findByRole('list', { name: 'More figures' });
    expect(figures).toHaveTextContent('— would stay');
    expect(within(figures).getByTitle('nobody had to')).toBeVisible();
  });

  it('shows figures without what explains them', async () => {
    const fail = () => Promise.reject(new Error('no such thing'));
    await renderScreen(<AdoptionPage />, {
      ...createFixtureApi('few'),
      getTrends: fail,
      getMandates: fail,
      getTargets: fail,
    });
    expect(
      await screen.findByRole('region', { name: 'Adoption at a glance' }),
    ).toBeVisible();
  });

  it('dates the plateau', async () => {
    await renderScreen(<AdoptionPage />, {
      ...createFixtureApi('few'),
      getTrends: async () => ({
        total: {
          key: 'organisation',
          title: 'Harbour Lines',
          trend: { direction: 'flat', slope: 0, pValue: 1, weeks: 12 },
          plateau: { since: '2026-05-18' as Day, weeks: 26, level: 35 },
        },
        rows: [],
      }),
    });
    expect(
      await screen.findByText('Flat at 35 % since 18 May 2026 (26 weeks)'),
    ).toBeVisible();
  });

  it('tells trends as of the end of the window, and no target of another day', async () => {
    const api = createFixtureApi('few');
    const getTrends = jest.fn(api.getTrends);
    await renderScreen(
      <AdoptionPage />,
      { ...api, getTrends, getTargets },
      '/?from=2026-10-15&to=2026-11-15',
    );
    await screen.findByRole('region', { name: 'Adoption at a glance' });
    expect(getTrends).toHaveBeenCalledWith(
      expect.objectContaining({ asOf: '2026-11-15' }),
    );
    expect(
      await screen.findByRole('list', { name: /Trend and target/ }),
    ).not.toHaveTextContent('Target');
  });

  it('shows the target of today beside the figures of today', async () => {
    await renderScreen(<AdoptionPage />, {
      ...createFixtureApi('few'),
      getTargets,
    });
    expect(await screen.findByText(/^Target 80 % by/)).toBeVisible();
  });

  it('shows nothing of other filters as if it were of these', async () => {
    const api = createFixtureApi('few');
    const never = new Promise<never>(() => {});
    await renderScreen(<AdoptionPage />, {
      ...api,
      getTrends: async query =>
        query?.tier === 'staging'
          ? never
          : {
              total: {
                key: 'organisation',
                title: 'Harbour Lines',
                trend: { direction: 'flat', slope: 0, pValue: 1, weeks: 12 },
                plateau: { since: '2026-05-18' as Day, weeks: 26, level: 35 },
              },
              rows: [],
            },
      getRouteUsage: async query =>
        query?.tier === 'staging' ? never : api.getRouteUsage(query),
    });
    expect(await screen.findByText(/^Flat at 35 %/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /Environment/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Staging' }),
    );
    await waitFor(() =>
      expect(screen.queryByText(/^Flat at 35 %/)).not.toBeInTheDocument(),
    );
    const routes = screen.getByRole('figure', {
      name: 'Deployments by route, by week',
    });
    expect(routes.parentElement).toHaveAttribute('aria-busy', 'true');
  });

  it('heads the columns of the routes, for those who cannot see them', async () => {
    await renderScreen(<AdoptionPage />, createFixtureApi('few'));
    const routes = within(
      await screen.findByRole('table', {
        name: 'Deployments by route, by week',
      }),
    );
    expect(
      routes.getAllByRole('columnheader').map(head => head.textContent),
    ).toEqual(['Route', 'Kind', 'Deployments', 'Share']);
  });

  it('finds what belongs to no team by the name that it is shown under', async () => {
    const api = createFixtureApi('few');
    await renderScreen(
      <AdoptionPage />,
      {
        ...api,
        getAdoption: async query => {
          const report = await api.getAdoption(query);
          const [row, ...others] = report.rows;
          const nobodys = {
            ...row,
            key: 'unattributed',
            title: 'Unattributed',
          };
          return { ...report, rows: [nobodys, ...others] };
        },
      },
      '/?q=no+team',
    );
    const table = await screen.findByRole('grid', { name: 'Teams' });
    expect(
      within(table).getByRole('rowheader', { name: 'No team' }),
    ).toBeVisible();
  });

  it('lets the rows be chosen where none of these lies within the filters', async () => {
    await renderScreen(
      <AdoptionPage />,
      createFixtureApi('few'),
      '/?team=group:default/checkout&by=department',
    );
    expect(
      await screen.findByText('Nothing of this kind lies within the filters.'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: /Rows of the table/ }),
    ).toBeVisible();
  });

  it('shows types in place of teams where asked', async () => {
    const getAdoption = jest.fn(createFixtureApi('few').getAdoption);
    await renderScreen(
      <AdoptionPage />,
      { ...createFixtureApi('few'), getAdoption },
      '/?by=type',
    );
    expect(
      await screen.findByRole('region', { name: 'Workload types' }),
    ).toBeVisible();
    expect(getAdoption).toHaveBeenCalledWith(
      expect.objectContaining({ by: 'type' }),
    );
  });

  it('shows the columns that a reader chooses', async () => {
    await renderScreen(<AdoptionPage />, createFixtureApi('few'));
    const heading = { name: 'Complying' };
    const table = await screen.findByRole('grid', { name: 'Teams' });
    expect(within(table).queryByRole('columnheader', heading)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(screen.getByRole('option', heading));
    // While the menu is open, the page behind it is hidden from assistants.
    expect(
      await screen.findByRole('columnheader', { ...heading, hidden: true }),
    ).toBeInTheDocument();
  });

  it('offers to try again where the backend fails', async () => {
    await renderScreen(<AdoptionPage />, {
      ...createFixtureApi('few'),
      getFilterOptions: () => Promise.reject(new Error('no route to host')),
    });
    expect(await screen.findByText('This could not be loaded')).toBeVisible();
    expect(screen.getByText(/no route to host/)).toBeVisible();
  });
});
