import '../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { saveText } from '../adoption/table/saveText';
import { PullRequestEstimatesPage } from './PullRequestEstimatesPage';

// A whole page takes its time on a busy machine.
jest.setTimeout(30_000);
jest.mock('../adoption/table/saveText');

const show = (api: FootfallApi = createFixtureApi('many')) =>
  renderScreen(<PullRequestEstimatesPage />, api);

const LIST = 'Pull requests and what they would cost';

const rows = async () =>
  within(await screen.findByRole('table', { name: LIST })).getAllByRole('row');

/** The fixtures with other answers about costs. */
function withCosts(changes: Partial<FootfallApi['costs']>): FootfallApi {
  const api = createFixtureApi('many');
  return { ...api, costs: { ...api.costs, ...changes } };
}

describe('PullRequestEstimatesPage', () => {
  it('says how they come in where there is none', async () => {
    await show(createFixtureApi('none'));
    expect(
      await screen.findByText('No pull request was estimated yet'),
    ).toBeVisible();
    expect(screen.getByText(/cost-estimates\/infracost/)).toBeVisible();
  });

  it('tells what each would cost, at least where something is unknown', async () => {
    await show();
    const [, known, partly, unknown, ...others] = await rows();
    expect(known).toHaveTextContent(
      /^github\.com\/halden\/stack\/pull\/100US\$34\.46aws/,
    );
    expect(partly).toHaveTextContent(
      /at least US\$34\.46and 1 item of unknown cost1 resource that Infracost does not price/,
    );
    expect(unknown).toHaveTextContent(/unknown1 item of unknown costseveral/);
    // Those of environments stand with these.
    expect(others).toEqual([]);
  });

  it('counts what Infracost does not price once', async () => {
    const { costs } = createFixtureApi('many');
    await show(
      withCosts({
        getToolEstimates: async query => {
          const page = await costs.getToolEstimates(query);
          const [first] = page.estimates;
          const estimate = {
            ...first.estimate,
            completeness: 'partial' as const,
            unknownLines: 1,
          };
          return {
            ...page,
            estimates: [{ ...first, estimate, unsupported: 3 }],
          };
        },
      }),
    );
    const [, only] = await rows();
    expect(only).toHaveTextContent(
      /at least US\$34\.463 resources that Infracost does not price/,
    );
    expect(only).not.toHaveTextContent('of unknown cost');
  });

  it('leads to pull requests, and nowhere that is no address', async () => {
    await show();
    const [, known, , unknown] = await rows();
    expect(within(known).getByRole('link')).toHaveAttribute(
      'href',
      'https://github.com/halden/stack/pull/100',
    );
    expect(unknown).toHaveTextContent('file:///srv/stack');
    expect(within(unknown).queryByRole('link')).not.toBeInTheDocument();
  });

  it('shows the parts of one, with what is unknown', async () => {
    await show();
    await rows();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Show what github.com/halden/stack/pull/99 consists of',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const table = within(await dialog.findByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(3);
    // It lies outside the page, where no variable of the palette is.
    expect(table.getAllByRole('row')[0].closest('.palette')).not.toBeNull();
    expect(
      table.getByText(/the tool that estimated it had no price/),
    ).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('saves those of pull requests, and no other, as a file', async () => {
    const { costs } = createFixtureApi('many');
    const exportToolEstimates = jest.fn(costs.exportToolEstimates);
    await show(withCosts({ exportToolEstimates }));
    await rows();
    await userEvent.click(screen.getByRole('button', { name: /as CSV$/ }));
    await waitFor(() =>
      expect(saveText).toHaveBeenCalledWith(
        expect.any(String),
        'footfall-pull-request-estimates.csv',
      ),
    );
    expect(exportToolEstimates.mock.calls).toEqual([
      [{ kind: 'pull-request' }],
    ]);
  });

  it('reads on where there are more', async () => {
    const { costs } = createFixtureApi('many');
    await show(
      withCosts({
        getToolEstimates: async query => {
          const { estimates } = await costs.getToolEstimates(query);
          return query?.cursor === undefined
            ? {
                estimates: estimates.slice(0, 1),
                pageInfo: { totalItems: 3, nextCursor: 'next' },
              }
            : {
                estimates: estimates.slice(1),
                pageInfo: { totalItems: 3, nextCursor: null },
              };
        },
      }),
    );
    expect(await rows()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(async () => expect(await rows()).toHaveLength(4));
  });

  it('names the permission that the zone of its days takes', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    await show({
      ...createFixtureApi('many'),
      getFilterOptions: () => Promise.reject(forbidden),
    });
    expect(await screen.findByText(/footfall\.adoption\.read/)).toBeVisible();
  });

  it('names the permission that is missing', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    await show(
      withCosts({ getToolEstimates: () => Promise.reject(forbidden) }),
    );
    expect(await screen.findByText(/footfall\.cost\.read/)).toBeVisible();
  });
});
