import '../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { saveText } from '../adoption/table/saveText';
import { EnvironmentsPage } from './EnvironmentsPage';

// A table and its dialogs take their time on a busy machine.
jest.setTimeout(30_000);
jest.mock('../adoption/table/saveText');

const show = (
  api: FootfallApi = createFixtureApi('many'),
  address: string = '/',
) => renderScreen(<EnvironmentsPage />, api, address);

const table = async () =>
  within(await screen.findByRole('table', { name: 'Environments' }));
const rowOf = async (name: string) => {
  const row = (await table()).getByRole('link', { name }).closest('tr');
  if (!row) {
    throw new Error(`${name} has no row`);
  }
  return row;
};
const choose = async (name: string) =>
  userEvent.click(
    (await table()).getByRole('checkbox', { name: `Choose ${name}` }),
  );
const chosen = () =>
  within(
    screen.getByRole('group', { name: 'What to do with the chosen ones' }),
  );
const dialog = async () => within(await screen.findByRole('dialog'));

/** The fixtures with other answers about costs. */
function withCosts(changes: Partial<FootfallApi['costs']>): FootfallApi {
  const api = createFixtureApi('many');
  return { ...api, costs: { ...api.costs, ...changes } };
}

describe('EnvironmentsPage', () => {
  it('says how environments come to be known where there is none', async () => {
    await show(createFixtureApi('none'));
    expect(
      await screen.findByText('No environment is registered'),
    ).toBeVisible();
  });

  it('tells what each costs, how old it is and when it ends', async () => {
    await show();
    const row = await rowOf('fares-loadtest');
    expect(row).toHaveTextContent(/idle.*£412.*41 days.*26 days.*in 19 days/);
    expect(
      within(row).getByRole('link', { name: 'fares-loadtest' }),
    ).toHaveAttribute('href', '/footfall/costs/environments/environment-1');
    expect(
      within(row).getByRole('link', { name: 'Fares and pricing' }),
    ).toHaveAttribute('href', '/footfall/teams/default/fares');
  });

  it('never writes an unknown cost as nothing', async () => {
    await show();
    expect(await rowOf('ports-sandbox')).toHaveTextContent('— cost not known');
  });

  it('never writes a cost that is partly unknown as all of it', async () => {
    await show();
    expect(await rowOf('forecast-gpu-notebook')).toHaveTextContent(
      'at least £318 to £560and 1 item of unknown cost',
    );
    await choose('fares-loadtest');
    await choose('forecast-gpu-notebook');
    expect(
      chosen().getByText('at least £730 to £972 a month, 1 of unknown cost'),
    ).toBeVisible();
  });

  it('says what could be saved, and what is not known of it', async () => {
    await show();
    const link = await screen.findByRole('link', {
      name: '7 forgotten environments',
    });
    expect(link).toHaveAttribute(
      'href',
      '/footfall/costs/environments?state=forgotten',
    );
    expect(link.closest('p')).toHaveTextContent(
      /at least £701 to £716, US\$240 a month to save.*Of 2 of them nobody knows all/,
    );
  });

  it('has the dearest first, and sorts by any heading', async () => {
    await show();
    const cost = () =>
      screen.findByRole('columnheader', { name: 'Cost a month' });
    expect(await cost()).toHaveAttribute('aria-sort', 'descending');
    const [, first] = (await table()).getAllByRole('row');
    expect(first).toHaveTextContent('forecast-gpu-notebook');
    await userEvent.click((await table()).getByRole('button', { name: 'Age' }));
    const [, oldest] = (await table()).getAllByRole('row');
    expect(oldest).toHaveTextContent('checkout-staging');
    expect(await cost()).not.toHaveAttribute('aria-sort');
  });

  it('shows what the address asks for, and lets go of it', async () => {
    await show(createFixtureApi('many'), '/?state=gone');
    expect(await rowOf('mobile-beta')).toHaveTextContent('gone');
    expect(screen.getByText('1 of 13 environments')).toBeVisible();
  });

  it('has a way out where nothing matches', async () => {
    await show(createFixtureApi('many'), '/?state=idle&tier=production');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all' }),
    );
    expect(await rowOf('fares-loadtest')).toBeVisible();
  });

  it('says what was done, and keeps the focus, where none is left to show', async () => {
    await show(
      createFixtureApi('many'),
      '/?state=forgotten&team=group:default/fares',
    );
    await userEvent.click(
      (
        await table()
      ).getByRole('checkbox', {
        name: 'Choose all that can be changed',
      }),
    );
    await userEvent.click(chosen().getByRole('button', { name: /^Shut down/ }));
    await userEvent.click(
      (await dialog()).getByRole('button', { name: 'Shut down' }),
    );
    expect(
      await screen.findByText('No environment matches these filters'),
    ).toBeVisible();
    expect(screen.getByText('Shutting down fares-loadtest.')).toBeVisible();
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { name: '0 of 1 environments' }),
      ).toHaveFocus(),
    );
  });

  it('says what was done, and keeps the focus, where the last one goes', async () => {
    const { costs } = createFixtureApi('many');
    await show(
      withCosts({
        ...costs,
        getEnvironments: () =>
          costs.getEnvironments({ team: 'group:default/fares' }),
        shutDownEnvironment: costs.deregisterEnvironment,
      }),
    );
    await choose('fares-loadtest');
    await userEvent.click(chosen().getByRole('button', { name: /^Shut down/ }));
    await userEvent.click(
      (await dialog()).getByRole('button', { name: 'Shut down' }),
    );
    const heading = await screen.findByRole('heading', {
      name: 'No environment is registered',
    });
    expect(screen.getByText('fares-loadtest is gone.')).toBeVisible();
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it('goes from one service to another', async () => {
    await show(createFixtureApi('many'), '/?service=component:default/web-api');
    expect(await rowOf('web-api-perf')).toBeVisible();
    expect(
      (await table()).queryByRole('link', { name: 'fares-loadtest' }),
    ).toBeNull();
    const narrow = within(
      screen.getByRole('group', { name: 'Narrow the list' }),
    );
    await userEvent.click(narrow.getByRole('button', { name: /Service/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'fares-api' }),
    );
    expect(await rowOf('fares-loadtest')).toBeVisible();
    expect(
      (await table()).queryByRole('link', { name: 'web-api-perf' }),
    ).toBeNull();
  });

  it('shows the service that it is narrowed to, and lets go of it', async () => {
    const { costs } = createFixtureApi('many');
    const getEnvironments = jest.fn(costs.getEnvironments);
    await show(
      withCosts({ getEnvironments }),
      '/?service=component:default/web-api&tier=ephemeral',
    );
    const narrow = within(
      await screen.findByRole('group', { name: 'Narrow the list' }),
    );
    const service = narrow.getByRole('button', { name: /Service/ });
    expect(service).toHaveTextContent('web-api');
    expect(
      await screen.findByRole('link', { name: '1 forgotten environment' }),
    ).toHaveAttribute(
      'href',
      '/footfall/costs/environments?service=component%3Adefault%2Fweb-api&state=forgotten',
    );
    await userEvent.click(service);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Every service' }),
    );
    expect(await rowOf('fares-loadtest')).toBeVisible();
    expect(getEnvironments).toHaveBeenLastCalledWith({});
  });

  it('lets go of a service that has no environment', async () => {
    await show(
      createFixtureApi('many'),
      '/?service=component:default/crew-api',
    );
    expect(
      await screen.findByRole('button', { name: /Service/ }),
    ).toHaveTextContent('crew-api');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await rowOf('fares-loadtest')).toBeVisible();
  });

  it('says of several without an end what is noted', async () => {
    const { costs } = createFixtureApi('many');
    await show(
      withCosts({
        getEnvironments: async query => {
          const list = await costs.getEnvironments(query);
          return {
            ...list,
            environments: list.environments.map(one => ({
              ...one,
              expiresOn: null,
            })),
          };
        },
        extendEnvironment: async id => ({
          ...(await costs.getEnvironment(id)),
          expiresOn: null,
        }),
      }),
    );
    await choose('fares-loadtest');
    await choose('checkout-staging');
    await userEvent.click(chosen().getByRole('button', { name: /^Extend/ }));
    const asked = await dialog();
    expect(asked.getByText(/^They have no end\./)).toBeVisible();
    expect(asked.queryByText('Extend by')).toBeNull();
    await userEvent.click(asked.getByRole('button', { name: 'Still needed' }));
    expect(
      await screen.findByText('Noted that 2 environments are still needed.'),
    ).toBeVisible();
  });

  it('tells what is gone at once from what is being shut down', async () => {
    const { costs } = createFixtureApi('many');
    await show(
      withCosts({
        ...costs,
        shutDownEnvironment: async id => {
          const { shutdown } = await costs.shutDownEnvironment(id);
          return id === 'environment-1'
            ? { ...(await costs.deregisterEnvironment(id)), shutdown }
            : costs.getEnvironment(id);
        },
      }),
    );
    await choose('fares-loadtest');
    await choose('maintenance-poc');
    await userEvent.click(chosen().getByRole('button', { name: /^Shut down/ }));
    await userEvent.click(
      (await dialog()).getByRole('button', { name: 'Shut down' }),
    );
    expect(
      await screen.findByText(
        'Shutting down maintenance-poc. fares-loadtest is gone.',
      ),
    ).toBeVisible();
  });

  it('names the permission that the choices take', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    await show({
      ...createFixtureApi('many'),
      getFilterOptions: () => Promise.reject(forbidden),
    });
    expect(await screen.findByText(/footfall\.adoption\.read/)).toBeVisible();
  });

  it('offers nothing to do with environments of others', async () => {
    await show();
    await table();
    expect(
      screen.queryByRole('checkbox', { name: 'Choose ports-sandbox' }),
    ).toBeNull();
  });

  it('says what shutting several down saves before it does so', async () => {
    await show();
    await choose('fares-loadtest');
    await choose('crew-hackday');
    expect(
      chosen().getByText('at least £412 a month, 1 of unknown cost'),
    ).toBeVisible();
    await userEvent.click(chosen().getByRole('button', { name: /^Shut down/ }));
    const asked = await dialog();
    expect(asked.getByText('Shut down 2 environments?')).toBeVisible();
    expect(
      asked.getByText(
        'This saves at least £412 a month; 1 is of unknown cost.',
      ),
    ).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'Shut down' }));
    expect(
      await screen.findByText('Shutting down 2 environments.'),
    ).toBeVisible();
    expect(await rowOf('fares-loadtest')).toHaveTextContent('shutting down');
  });

  it('says that nothing is really shut down in a dry run', async () => {
    const { costs } = createFixtureApi('many');
    await show(
      withCosts({
        getEnvironments: async query => {
          const list = await costs.getEnvironments(query);
          return { ...list, policy: { ...list.policy, isDryRun: true } };
        },
      }),
    );
    await choose('fares-loadtest');
    await userEvent.click(chosen().getByRole('button', { name: /^Shut down/ }));
    expect((await dialog()).getByText(/^Dry run/)).toBeVisible();
  });

  it('says so before anything of production is shut down', async () => {
    const { costs } = createFixtureApi('many');
    await show(
      withCosts({
        getEnvironments: async query => {
          const list = await costs.getEnvironments(query);
          return {
            ...list,
            environments: list.environments.map(one => ({
              ...one,
              tier: one.name === 'fares-loadtest' ? 'production' : one.tier,
            })),
          };
        },
      }),
    );
    await choose('fares-loadtest');
    await choose('loyalty-demo');
    await userEvent.click(chosen().getByRole('button', { name: /^Shut down/ }));
    expect(
      (await dialog()).getByText('1 of production is among them.'),
    ).toBeVisible();
  });

  it('tells of each that was refused, and tries those again', async () => {
    const { costs } = createFixtureApi('many');
    const refuse = jest
      .fn()
      .mockRejectedValueOnce(new Error('somebody else was faster'))
      .mockImplementation(costs.shutDownEnvironment);
    await show(
      withCosts({
        ...costs,
        shutDownEnvironment: id =>
          id === 'environment-1' ? refuse(id) : costs.shutDownEnvironment(id),
      }),
    );
    await choose('fares-loadtest');
    await choose('maintenance-poc');
    await userEvent.click(chosen().getByRole('button', { name: /^Shut down/ }));
    const asked = await dialog();
    await userEvent.click(asked.getByRole('button', { name: 'Shut down' }));
    expect(await asked.findByText('1 done, 1 not')).toBeVisible();
    expect(
      asked.getByText('fares-loadtest: somebody else was faster'),
    ).toBeVisible();
    await userEvent.click(
      asked.getByRole('button', { name: 'Try the rest again' }),
    );
    expect(
      await screen.findByText('Shutting down 2 environments.'),
    ).toBeVisible();
    expect(refuse).toHaveBeenCalledTimes(2);
  });

  it('leaves out what cannot be extended any more, and says why', async () => {
    const { costs } = createFixtureApi('many');
    const extendEnvironment = jest.fn(costs.extendEnvironment);
    await show(withCosts({ ...costs, extendEnvironment }));
    await choose('forecast-gpu-notebook');
    await choose('loyalty-demo');
    await userEvent.click(chosen().getByRole('button', { name: /^Extend/ }));
    const asked = await dialog();
    expect(asked.getByText('Extend loyalty-demo')).toBeVisible();
    expect(
      asked.getByText(
        'forecast-gpu-notebook: it was extended as often as it may be',
      ),
    ).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'Extend' }));
    expect(
      await screen.findByText('Extended loyalty-demo to 5 Dec 2026.'),
    ).toBeVisible();
    expect(extendEnvironment).toHaveBeenCalledTimes(1);
    expect(extendEnvironment).toHaveBeenCalledWith('environment-3', {
      days: 14,
      key: 'portal 0 2026-11-15',
    });
  });

  it('saves as a file what it shows', async () => {
    const { costs } = createFixtureApi('many');
    const exportEnvironments = jest.fn(costs.exportEnvironments);
    await show(withCosts({ exportEnvironments }), '/?state=forgotten');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Save the environments as CSV',
      }),
    );
    await waitFor(() => expect(saveText).toHaveBeenCalledTimes(1));
    expect(exportEnvironments.mock.calls).toEqual([
      [{ state: 'idle' }],
      [{ state: 'expired' }],
    ]);
    const [[csv]] = jest.mocked(saveText).mock.calls;
    expect(csv.split('\n')).toHaveLength(9);
  });

  it('names the permission that is missing', async () => {
    await show(
      withCosts({
        getEnvironments: () =>
          Promise.reject(Object.assign(new Error('no'), { statusCode: 403 })),
      }),
    );
    expect(await screen.findByText(/footfall\.cost\.read/)).toBeVisible();
  });

  it('says what went wrong, and tries again', async () => {
    const { costs } = createFixtureApi('many');
    const getEnvironments = jest
      .fn(costs.getEnvironments)
      .mockRejectedValueOnce(new Error('the line is down'));
    await show(withCosts({ getEnvironments }));
    expect(await screen.findByText('the line is down')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf('fares-loadtest')).toBeVisible();
  });
});
