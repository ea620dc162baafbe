import '../__testUtils__/wideScreen';
import { Route, Routes } from 'react-router-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { EnvironmentPage } from './EnvironmentPage';

// A whole page takes its time on a busy machine.
jest.setTimeout(30_000);

const ids = {
  loadTest: 'environment-1',
  notebook: 'environment-2',
  expired: 'environment-3',
  endless: 'environment-10',
  ofOthers: 'environment-5',
  retrying: 'environment-11',
  givenUp: 'environment-12',
  gone: 'environment-13',
};

const show = (id: string, api: FootfallApi = createFixtureApi('many')) =>
  renderScreen(
    <Routes>
      <Route path="/environments/:id" element={<EnvironmentPage />} />
    </Routes>,
    api,
    `/environments/${id}`,
  );

const section = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('EnvironmentPage', () => {
  it('says why it is asked about, and what it costs', async () => {
    await show(ids.loadTest);
    const asked = await section('Why it is asked about');
    expect(asked.getByText('It costs £412 a month.')).toBeVisible();
    expect(
      asked.getByText(/running for 26 days with no activity/),
    ).toBeVisible();
    const facts = await section('Facts');
    expect(facts.getByText(/in 19 days/)).toBeVisible();
    expect(facts.getByText('26 days ago, by a deployment')).toBeVisible();
  });

  it('says the least of a cost that is partly unknown', async () => {
    await show(ids.notebook);
    const asked = await section('Why it is asked about');
    expect(
      asked.getByText(
        'It costs at least £318 to £560 a month, and 1 item of unknown cost.',
      ),
    ).toBeVisible();
    const acts = await section('What to do');
    await userEvent.click(acts.getByRole('button', { name: 'Shut down' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText(
        'This saves at least £318 to £560 a month, and 1 item of unknown cost.',
      ),
    ).toBeVisible();
  });

  it('shows what a tool estimated of it, with what that does not price', async () => {
    await show(ids.ofOthers);
    const estimate = await section('What Infracost estimated');
    expect(estimate.getByText(/Estimated on 18 Nov 2026\./)).toHaveTextContent(
      'On top come 2 resources that it does not price.',
    );
    const table = within(estimate.getByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(3);
    expect(table.getByText(/how much in its usage file/)).toBeVisible();
  });

  it('says nothing of tools where none estimated it', async () => {
    await show(ids.loadTest);
    await section('Facts');
    expect(
      screen.queryByRole('region', { name: 'What Infracost estimated' }),
    ).not.toBeInTheDocument();
  });

  it('extends it at one press', async () => {
    await show(ids.loadTest);
    const acts = await section('What to do');
    expect(acts.getByText('It can be extended 3 more times.')).toBeVisible();
    await userEvent.click(acts.getByRole('button', { name: 'Extend' }));
    expect(
      await screen.findByText('Extended fares-loadtest to 24 Dec 2026.'),
    ).toBeVisible();
    expect(
      await screen.findByText('It is used, and nothing is due.'),
    ).toBeVisible();
    expect(screen.getByText('It can be extended 2 more times.')).toBeVisible();
  });

  it('asks before it is shut down, and follows it', async () => {
    await show(ids.loadTest);
    const acts = await section('What to do');
    await userEvent.click(acts.getByRole('button', { name: 'Shut down' }));
    const asked = within(await screen.findByRole('dialog'));
    expect(asked.getByText('This saves £412 a month.')).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'Shut down' }));
    const progress = await section('Shutting down');
    expect(progress.getByText('asked for, not begun yet')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'What to do' })).toBeNull();
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { name: 'Shutting down' }),
      ).toHaveFocus(),
    );
  });

  it('says what was done last, whatever it was', async () => {
    const api = createFixtureApi('many');
    const { getEnvironment } = api.costs;
    await show(ids.loadTest, {
      ...api,
      costs: {
        ...api.costs,
        // It is given up at once, so that it can be extended.
        shutDownEnvironment: getEnvironment,
      },
    });
    const acts = await section('What to do');
    await userEvent.click(acts.getByRole('button', { name: 'Shut down' }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Shut down',
      }),
    );
    expect(
      await screen.findByText('Shutting down fares-loadtest.'),
    ).toBeVisible();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Extend' }),
    );
    expect(
      await screen.findByText('Extended fares-loadtest to 24 Dec 2026.'),
    ).toBeVisible();
    expect(screen.queryByText('Shutting down fares-loadtest.')).toBeNull();
  });

  it('is not extended more often than it may be', async () => {
    await show(ids.notebook);
    const acts = await section('What to do');
    expect(acts.getByRole('button', { name: 'Extend' })).toBeDisabled();
    expect(
      acts.getByText('It was extended as often as it may be.'),
    ).toBeVisible();
  });

  it('keeps one without an end by saying that it is needed', async () => {
    await show(ids.endless);
    const acts = await section('What to do');
    await userEvent.click(acts.getByRole('button', { name: 'Still needed' }));
    expect(
      await screen.findByText('Noted that checkout-staging is still needed.'),
    ).toBeVisible();
  });

  it('says when it would be shut down on its own', async () => {
    await show(ids.expired);
    expect(
      await screen.findByText(/it is shut down on its own on 23 Nov 2026/),
    ).toBeVisible();
  });

  it('tells of attempts, what was said, and the next one', async () => {
    await show(ids.retrying);
    const progress = await section('Shutting down');
    expect(progress.getByText('failed, tried again soon')).toBeVisible();
    expect(progress.getByText(/answered 500/)).toBeVisible();
    expect(progress.getByText('Next attempt')).toBeVisible();
  });

  it('looks again while it is being shut down', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const api = createFixtureApi('many');
      const getEnvironment = jest.fn(api.costs.getEnvironment);
      await show(ids.retrying, {
        ...api,
        costs: { ...api.costs, getEnvironment },
      });
      await section('Shutting down');
      const before = getEnvironment.mock.calls.length;
      await act(() => jest.advanceTimersByTimeAsync(5_000));
      expect(getEnvironment.mock.calls.length).toBeGreaterThan(before);
    } finally {
      jest.useRealTimers();
    }
  });

  it('waits for an answer that takes longer than that', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const api = createFixtureApi('many');
      const answers: (() => void)[] = [];
      const getEnvironment = jest
        .fn(api.costs.getEnvironment)
        .mockImplementationOnce(api.costs.getEnvironment)
        .mockImplementation(async id => {
          await new Promise<void>(resolve => answers.push(resolve));
          return { ...(await api.costs.getEnvironment(id)), name: 'answered' };
        });
      await show(ids.retrying, {
        ...api,
        costs: { ...api.costs, getEnvironment },
      });
      await section('Shutting down');
      await act(() => jest.advanceTimersByTimeAsync(21_000));
      expect(getEnvironment).toHaveBeenCalledTimes(2);
      answers.forEach(answer => answer());
      expect(
        await screen.findByRole('heading', { name: 'answered' }),
      ).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });

  it('can be tried again where it was given up', async () => {
    await show(ids.givenUp);
    expect(
      await screen.findByText('given up: somebody has to look'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Try to shut it down again' }),
    ).toBeEnabled();
    expect(screen.getByText('Nobody knows what it costs.')).toBeVisible();
  });

  it('leaves those of others to them', async () => {
    await show(ids.ofOthers);
    expect(await screen.findByText(/You can look at it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Extend' })).toBeNull();
  });

  it('has nothing to do once it is gone', async () => {
    await show(ids.gone);
    expect(
      await screen.findByText('It went on 9 Nov 2026. Nothing is left to do.'),
    ).toBeVisible();
    expect(screen.getByText(/^It cost £44/)).toBeVisible();
    expect(screen.getByText('9 Nov 2026', { exact: true })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Shut down' })).toBeNull();
  });

  it('says nothing of what runs on or may be done once it is gone', async () => {
    const api = createFixtureApi('many');
    await show(ids.givenUp, {
      ...api,
      costs: {
        ...api.costs,
        getEnvironment: async id => ({
          ...(await api.costs.getEnvironment(id)),
          state: 'gone',
          mayChange: false,
        }),
      },
    });
    const progress = await section('Shutting down');
    expect(progress.getByText(/^given up/)).toBeVisible();
    expect(screen.queryByText(/still runs and still costs/)).toBeNull();
    expect(screen.queryByText(/You can look at it/)).toBeNull();
  });

  it('shows it as it is once it can no longer be extended', async () => {
    const api = createFixtureApi('many');
    const conflict = Object.assign(new Error('it is gone'), {
      statusCode: 409,
    });
    await show(ids.loadTest, {
      ...api,
      costs: {
        ...api.costs,
        extendEnvironment: async id => {
          await api.costs.deregisterEnvironment(id);
          throw conflict;
        },
      },
    });
    const acts = await section('What to do');
    await userEvent.click(acts.getByRole('button', { name: 'Extend' }));
    expect(await screen.findByText('Not extended: it is gone')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'What to do' })).toBeNull(),
    );
    expect(screen.getByText('Not extended: it is gone')).toBeVisible();
  });

  it('names the permission that its days take', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    await show(ids.loadTest, {
      ...createFixtureApi('many'),
      getFilterOptions: () => Promise.reject(forbidden),
    });
    expect(await screen.findByText(/footfall\.adoption\.read/)).toBeVisible();
  });

  it('says that there is none', async () => {
    await show('environment-999');
    expect(
      await screen.findByText('There is no such environment'),
    ).toBeVisible();
  });

  it('says why it was not extended', async () => {
    const api = createFixtureApi('many');
    await show(ids.loadTest, {
      ...api,
      costs: {
        ...api.costs,
        extendEnvironment: () =>
          Promise.reject(new Error('it is being shut down')),
      },
    });
    const acts = await section('What to do');
    await userEvent.click(acts.getByRole('button', { name: 'Extend' }));
    expect(await acts.findByRole('alert')).toHaveTextContent(
      'Not extended: it is being shut down',
    );
  });
});
