import '../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  addDays,
  FootfallApi,
} from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { TODAY } from '../__fixtures__/organisation';
import { renderScreen } from '../__testUtils__/renderScreen';
import { saveText } from '../adoption/table/saveText';
import { AcknowledgementsPage } from './AcknowledgementsPage';

// A whole page takes its time on a busy machine.
jest.setTimeout(30_000);
jest.mock('../adoption/table/saveText');

const show = (
  api: FootfallApi = createFixtureApi('many'),
  address: string = '/',
) => renderScreen(<AcknowledgementsPage />, api, address);

const rows = async () =>
  within(
    await screen.findByRole('table', { name: 'Who accepted what' }),
  ).getAllByRole('row');

/** The fixtures with other answers about costs. */
function withCosts(changes: Partial<FootfallApi['costs']>): FootfallApi {
  const api = createFixtureApi('many');
  return { ...api, costs: { ...api.costs, ...changes } };
}

describe('AcknowledgementsPage', () => {
  it('names the permission that the choices take, not that of costs', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    await show({
      ...createFixtureApi('many'),
      getFilterOptions: () => Promise.reject(forbidden),
    });
    expect(await screen.findByText(/footfall\.adoption\.read/)).toBeVisible();
    expect(screen.queryByText(/footfall\.cost\.read/)).toBeNull();
  });

  it('says when there is one where there is none', async () => {
    await show(createFixtureApi('none'));
    expect(
      await screen.findByText('Nobody has accepted a cost yet'),
    ).toBeVisible();
  });

  it('tells who accepted what, through which door, and what came of it', async () => {
    await show();
    const [, valid, partly, over, unknown] = await rows();
    expect(valid).toHaveTextContent(
      /Python API with a database.*AWS, eu-west-2 · at prices of 12 Oct 2026 to 9 Nov 2026.*£181.*the portal.*not used yet/,
    );
    expect(partly).toHaveTextContent(
      /at least £318 to £560and 1 line of unknown costnobody could tell whether it was over budget.*an assistant/,
    );
    expect(over).toHaveTextContent(
      /over budget: The summer timetable goes on sale next week\..*the API/,
    );
    expect(unknown).toHaveTextContent(/accepted as unknown.*expired unused/);
  });

  it('narrows to a team by its address', async () => {
    await show(createFixtureApi('many'), '/?team=group:default/fares');
    expect(await rows()).toHaveLength(2);
  });

  it('narrows to a golden path and to days, which it names', async () => {
    await show(
      createFixtureApi('many'),
      `/?template=template:default/python-api&from=${addDays(
        TODAY,
        -5,
      )}&to=${addDays(TODAY, 1)}`,
    );
    expect(await rows()).toHaveLength(2);
    const days = screen.getByRole('group', { name: 'Up to' });
    expect(days).toHaveTextContent(String(Number(TODAY.slice(-2))));
  });

  it('asks for what is chosen', async () => {
    const { costs } = createFixtureApi('many');
    const getAcknowledgements = jest.fn(costs.getAcknowledgements);
    await show(withCosts({ getAcknowledgements }));
    await userEvent.click(
      await screen.findByRole('button', { name: /Golden path/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'A new service' }),
    );
    await waitFor(() =>
      expect(getAcknowledgements).toHaveBeenLastCalledWith(
        expect.objectContaining({ template: 'template:default/service' }),
      ),
    );
  });

  it('saves what its filters leave as a file', async () => {
    const { costs } = createFixtureApi('many');
    const exportAcknowledgements = jest.fn(costs.exportAcknowledgements);
    await show(
      withCosts({ exportAcknowledgements }),
      '/?team=group:default/fares',
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Save the acknowledgements as CSV',
      }),
    );
    await waitFor(() =>
      expect(saveText).toHaveBeenCalledWith(
        'at,by,title\n',
        'footfall-acknowledgements.csv',
      ),
    );
    expect(exportAcknowledgements.mock.calls).toEqual([
      [expect.objectContaining({ team: 'group:default/fares' })],
    ]);
  });

  it('has a way out where a team accepted nothing', async () => {
    await show(createFixtureApi('many'), '/?team=group:default/crew');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all' }),
    );
    await waitFor(async () => expect(await rows()).toHaveLength(5));
  });

  it('reads on where there are more', async () => {
    const { costs } = createFixtureApi('many');
    await show(
      withCosts({
        getAcknowledgements: async query => {
          const page = await costs.getAcknowledgements(query);
          const all = page.acknowledgements;
          return query?.cursor === undefined
            ? {
                acknowledgements: all.slice(0, 1),
                pageInfo: { totalItems: all.length, nextCursor: 'next' },
              }
            : { ...page, acknowledgements: all.slice(1) };
        },
      }),
    );
    expect(await rows()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(async () => expect(await rows()).toHaveLength(5));
  });

  it('names the permission that is missing, and what went wrong', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    const getAcknowledgements = () => Promise.reject(forbidden);
    await show(withCosts({ getAcknowledgements }));
    expect(await screen.findByText(/footfall\.cost\.read/)).toBeVisible();
  });
});
