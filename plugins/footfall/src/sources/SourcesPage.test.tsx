import '../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResponseError } from '@backstage/errors';
import { SourcesReport } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { SourcesPage } from './SourcesPage';

const inbox = async () =>
  within(await screen.findByRole('region', { name: 'Rejected items' }));

const itemRows = async () =>
  within(await screen.findByRole('table', { name: 'Rejected items' }))
    .getAllByRole('row')
    .slice(1);

describe('SourcesPage', () => {
  it('says of each source how it is, when, how late and how much', async () => {
    await renderScreen(<SourcesPage />, createFixtureApi('many'));
    const table = await screen.findByRole('table', {
      name: 'Where deployments come from',
    });
    const row = within(table).getByRole('row', { name: /jenkins/ });
    expect(row).toHaveTextContent(/late.*1 hr ago.*45 secs.*277/);
    expect(
      within(row).getByRole('slider', {
        name: /^jenkins: \d+ deployments on \d+ of 28 days, the most on/,
      }),
    ).toBeVisible();
    expect(
      within(table).getByRole('slider', {
        name: 'release-mails: no deployment in these 28 days',
      }),
    ).toBeVisible();
  });

  it('tells each day of a strip by keyboard', async () => {
    await renderScreen(<SourcesPage />, createFixtureApi('few'));
    const strip = await screen.findByRole('slider', { name: /argo-cd/ });
    expect(strip).toHaveAttribute('aria-valuenow', '28');
    strip.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(strip).toHaveAttribute('aria-valuenow', '27');
    expect(strip.getAttribute('aria-valuetext')).toMatch(
      /^20 Nov 2026, \d+ deployments?$/,
    );
  });

  it('shows how far imports are, and why one failed', async () => {
    await renderScreen(<SourcesPage />, createFixtureApi('many'));
    const imports = await screen.findByRole('table', { name: 'Imports' });
    expect(imports).toHaveTextContent('12,400 of 88,000');
    expect(imports).toHaveTextContent('could not be reached');
  });

  it('follows an import while it runs, and past a question that fails', async () => {
    const api = createFixtureApi('few');
    const progressOf = (
      state: 'running' | 'done',
      done: number,
    ): SourcesReport['progress'] => [
      {
        sourceId: 'gitops:config',
        state,
        done,
        total: 200,
        note: null,
        updatedAt: new Date().toISOString(),
      },
    ];
    const answers = [
      async () => progressOf('running', 50),
      () => Promise.reject(new Error('away for a moment')),
      async () => progressOf('done', 200),
    ];
    await renderScreen(<SourcesPage />, {
      ...api,
      getSources: async () => ({
        ...(await api.getSources()),
        progress: (await answers.shift()?.()) ?? [],
      }),
    });
    expect(await screen.findByRole('progressbar')).toHaveAttribute(
      'aria-valuenow',
      '50',
    );
    const patience = { timeout: 8_000 };
    expect(
      await screen.findByText('away for a moment', undefined, patience),
    ).toBeVisible();
    expect(screen.getByRole('progressbar')).toBeVisible();
    expect(
      await screen.findByText('200 of 200', undefined, patience),
    ).toBeVisible();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.queryByText('away for a moment')).not.toBeInTheDocument();
  }, 20_000);

  it('lists what was rejected with its reason, page by page', async () => {
    await renderScreen(<SourcesPage />, createFixtureApi('many'));
    expect(await itemRows()).toHaveLength(50);
    const [, row] = await itemRows();
    expect(row).toHaveTextContent(/build-4101.*jenkins.*is required.*by http/);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(async () => expect(await itemRows()).toHaveLength(61));
  });

  it('replays, and says what came of it', async () => {
    await renderScreen(<SourcesPage />, createFixtureApi('many'));
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Replay build-4101 of jenkins',
      }),
    );
    expect(
      await screen.findByText('1 taken in, 0 still rejected.'),
    ).toBeVisible();
    expect((await inbox()).getByText(/60 items wait here/)).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Replay all' }));
    expect(
      await screen.findByText('26 taken in, 26 still rejected.'),
    ).toBeVisible();
    await waitFor(async () => expect(await itemRows()).toHaveLength(34));
  }, 20_000);

  it('counts what is still rejected again after a replay', async () => {
    const api = createFixtureApi('many');
    const counts = [12, 3];
    await renderScreen(<SourcesPage />, {
      ...api,
      getPipelineStatus: async () => ({
        ...(await api.getPipelineStatus()),
        rejectedItems: counts.shift() ?? 0,
      }),
    });
    expect(await screen.findByText(/12 items rejected/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Replay all' }));
    expect(await screen.findByText(/3 items rejected/)).toBeVisible();
    expect(screen.queryByText(/12 items rejected/)).not.toBeInTheDocument();
  });

  it('shows what was rejected of one source', async () => {
    await renderScreen(<SourcesPage />, createFixtureApi('many'));
    await userEvent.click(
      await screen.findByRole('link', {
        name: '45, of jenkins: show what was rejected',
      }),
    );
    expect(
      await (await inbox()).findByText(/45 items of jenkins wait/),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('link', { name: 'Show every source' }),
    );
    expect(
      await (await inbox()).findByText(/61 items wait here/),
    ).toBeVisible();
  });

  it('says why a replay failed', async () => {
    await renderScreen(<SourcesPage />, {
      ...createFixtureApi('many'),
      replayInbox: () => Promise.reject(new Error('the database is full')),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Replay all' }),
    );
    expect(await screen.findByText('the database is full')).toBeVisible();
  });

  it('lets nobody replay who may not', async () => {
    const api = createFixtureApi('many');
    await renderScreen(<SourcesPage />, {
      ...api,
      getSources: async () => ({
        ...(await api.getSources()),
        mayReplay: false,
      }),
    });
    expect(await itemRows()).toHaveLength(50);
    expect(
      screen.queryByRole('button', { name: /Replay/ }),
    ).not.toBeInTheDocument();
  });

  it('names the permission that it takes to see what was rejected', async () => {
    const refused = await ResponseError.fromResponse(
      new Response('{}', { status: 403 }) as never,
    );
    await renderScreen(<SourcesPage />, {
      ...createFixtureApi('many'),
      getInbox: () => Promise.reject(refused),
    });
    expect(
      await screen.findByText(/takes the permission footfall\.inbox\.read/),
    ).toBeVisible();
    expect(screen.getByRole('table', { name: 'Imports' })).toBeVisible();
  });

  it('names environments without a tier and Groups in a circle', async () => {
    const api = createFixtureApi('few');
    await renderScreen(<SourcesPage />, {
      ...api,
      getPipelineStatus: async () => ({
        ...(await api.getPipelineStatus()),
        untieredEnvironments: Array.from({ length: 10 }, (_, index) => ({
          environment: `env-${index}`,
          deployments: 10 - index,
        })),
        cutTeams: ['group:default/ouroboros'],
      }),
    });
    expect(
      await screen.findByText(
        /These 10 environments.*env-0 \(10\).*and 2 more/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/group:default\/ouroboros/)).toBeVisible();
  });

  it('tells two ways to begin where nothing has sent anything', async () => {
    await renderScreen(<SourcesPage />, createFixtureApi('none'));
    expect(await screen.findByText('No deployments yet')).toBeVisible();
    expect(screen.getByText(/repositories:/)).toBeVisible();
    expect(await screen.findByText(/Nothing is waiting/)).toBeVisible();
  });
});
