import '../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Day, shareOf } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { TrustPage } from './TrustPage';

const noFindings = {
  'no-owner': 0,
  'unknown-owner': 0,
  unregistered: 0,
  silent: 0,
};

const table = (name: string) => screen.findByRole('table', { name });
const rowsOf = async (name: string) =>
  within(await table(name))
    .getAllByRole('row')
    .slice(1);

describe('TrustPage', () => {
  it('gives one score with its parts', async () => {
    await renderScreen(<TrustPage />, createFixtureApi('many'));
    const score = within(
      await screen.findByRole('region', { name: 'Trust at a glance' }),
    );
    expect(
      score.getByText(/of 68 known services: nothing found/),
    ).toBeVisible();
    expect(score.getAllByRole('listitem')).toHaveLength(4);
    expect(score.getByRole('link', { name: 'not registered' })).toBeVisible();
  });

  it('says of each service what was found and how to mend it', async () => {
    await renderScreen(<TrustPage />, createFixtureApi('many'));
    const texts = (await rowsOf('What to mend')).map(
      row => row.textContent ?? '',
    );
    expect(texts.length).toBeGreaterThan(10);
    const lineWith = (finding: string) =>
      texts.find(text => text.includes(finding));
    expect(lineWith('no owner')).toContain('Set spec.owner in its file');
    expect(lineWith('owner does not exist')).toContain(
      'group:default/disbanded is not in the catalog',
    );
    expect(lineWith('not registered')).toContain('Register it');
    expect(lineWith('silent for 90 days')).toContain('Retire it');
  });

  it('offers a file for a service that is not registered', async () => {
    await renderScreen(
      <TrustPage />,
      createFixtureApi('many'),
      '/?finding=unregistered',
    );
    const [row] = await rowsOf('What to mend');
    const name = within(row).getByRole('rowheader').textContent ?? '';
    await userEvent.click(within(row).getByRole('button'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/kind: Component/)).toBeVisible();
    expect(
      within(dialog).getByText(/deployments in 90 days, reported by/),
    ).toBeVisible();
    expect(name).toContain(
      within(dialog)
        .getByText(/kind: Component/)
        .textContent?.match(/name: (\S+)/)?.[1],
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(within(row).getByRole('button')).toHaveFocus());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('narrows to a finding and to a team', async () => {
    await renderScreen(<TrustPage />, createFixtureApi('many'));
    await userEvent.click(
      await screen.findByRole('link', { name: 'silent for 90 days' }),
    );
    expect(
      await screen.findByText(/services: silent for 90 days\./),
    ).toBeVisible();
    const [worst] = await rowsOf('Teams');
    const team = within(worst).getByRole('link').textContent ?? '';
    await userEvent.click(within(worst).getByRole('link'));
    await waitFor(async () => expect(await rowsOf('Teams')).toHaveLength(1));
    expect(screen.getByRole('button', { name: /Team/ })).toHaveTextContent(
      team,
    );
    await userEvent.click(
      screen.getByRole('link', { name: 'Show every team' }),
    );
    await waitFor(async () =>
      expect((await rowsOf('Teams')).length).toBeGreaterThan(1),
    );
  });

  it('calls what belongs to no team as the filter does', async () => {
    const api = createFixtureApi('many');
    await renderScreen(<TrustPage />, {
      ...api,
      getTrust: async query => {
        const report = await api.getTrust(query);
        const [team, ...others] = report.teams;
        const nobodys = { ...team, key: 'unattributed', title: 'Unattributed' };
        return { ...report, teams: [nobodys, ...others] };
      },
    });
    const teams = within(await table('Teams'));
    expect(teams.getByText('No team')).toBeVisible();
    expect(teams.queryByText('Unattributed')).not.toBeInTheDocument();
  });

  it('goes on to every team, and keeps the focus near', async () => {
    await renderScreen(<TrustPage />, createFixtureApi('many'));
    await table('Teams');
    await userEvent.click(
      screen.getByRole('button', { name: /Show all \d+ teams/ }),
    );
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Teams' })).toHaveFocus(),
    );
  });

  it('goes on where the list does', async () => {
    const api = createFixtureApi('many');
    await renderScreen(<TrustPage />, {
      ...api,
      getTrust: query => api.getTrust({ ...query, limit: 10 }),
    });
    expect(await rowsOf('What to mend')).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(async () =>
      expect(await rowsOf('What to mend')).toHaveLength(20),
    );
  });

  it('says that nothing was found, and what was looked at', async () => {
    const total = {
      known: 12,
      sound: 12,
      findings: noFindings,
      score: shareOf(12, 12, 'no-known-services'),
    };
    await renderScreen(<TrustPage />, {
      ...createFixtureApi('many'),
      getTrust: async () => ({
        total,
        teams: [],
        services: [],
        page: { totalItems: 0, nextCursor: null },
      }),
    });
    expect(
      await screen.findByText('Nothing found: the catalog can be believed'),
    ).toBeVisible();
    expect(screen.getByText(/12 known services were looked at/)).toBeVisible();
  });

  it('has nothing to say where no service is known', async () => {
    await renderScreen(<TrustPage />, createFixtureApi('none'));
    expect(await screen.findByText('No service is known here')).toBeVisible();
  });

  it('warns while history is shorter than silence', async () => {
    const api = createFixtureApi('many');
    await renderScreen(<TrustPage />, {
      ...api,
      getFilterOptions: async () => ({
        ...(await api.getFilterOptions()),
        firstDay: '2026-10-12' as Day,
      }),
    });
    expect(
      await screen.findByText(/recorded only since 12 Oct 2026/),
    ).toBeVisible();
  });

  it('offers to try again where the backend fails', async () => {
    await renderScreen(<TrustPage />, {
      ...createFixtureApi('few'),
      getTrust: () => Promise.reject(new Error('no route to host')),
    });
    expect(await screen.findByText(/no route to host/)).toBeVisible();
  });
});
