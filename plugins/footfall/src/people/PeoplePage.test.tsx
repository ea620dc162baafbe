import { screen, within } from '@testing-library/react';
import { ResponseError } from '@backstage/errors';
import { missing } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { PeoplePage } from './PeoplePage';

const headline = () =>
  screen.findByRole('region', { name: 'Active people at a glance' });

describe('PeoplePage', () => {
  it('says how to begin where nothing was deployed', async () => {
    await renderScreen(<PeoplePage />, createFixtureApi('none'));
    expect(await screen.findByText('No deployments yet')).toBeVisible();
  });

  it('shows how many are active, of how many, and who goes around', async () => {
    await renderScreen(<PeoplePage />, createFixtureApi('many'));
    const figures = within(await headline());
    expect(figures.getAllByText(/of 136 members/)).toHaveLength(3);
    expect(figures.getByText(/of the 76 active in 28 days/)).toBeVisible();
    expect(
      figures.getByRole('button', { name: /of people bypassing/ }),
    ).toBeVisible();
    expect(screen.getByText(/136 people are members/)).toBeVisible();
  });

  it('gives each cohort a row, and says how many are not shown', async () => {
    await renderScreen(<PeoplePage />, createFixtureApi('many'));
    const cohorts = await screen.findByRole('table', {
      name: 'Who began, and who came back',
    });
    expect(
      within(cohorts).getByRole('row', { name: /^18 May 2026/ }),
    ).toBeVisible();
    expect(
      screen.getByText(/cohorts of fewer than 5 people are not shown/),
    ).toBeVisible();
    expect(
      within(cohorts).getAllByText(/no value: withheld/).length,
    ).toBeGreaterThan(0);
  });

  it('withholds what could point at somebody, and says so', async () => {
    await renderScreen(<PeoplePage />, createFixtureApi('few'));
    const figures = within(await headline());
    expect(
      figures.getAllByText('withheld: from 1 to 4 people are not counted'),
    ).toHaveLength(4);
    expect(screen.getByText(/None of these weeks can be shown/)).toBeVisible();
    expect(
      screen.getByText(/Nobody’s first platform action lies/),
    ).toBeVisible();
  });

  it('shows the team that the address names', async () => {
    await renderScreen(
      <PeoplePage />,
      createFixtureApi('many'),
      '/?team=group:default/archive',
    );
    expect(await screen.findByText('Nobody is a member here')).toBeVisible();
    expect(screen.getByRole('button', { name: /Team/ })).toHaveTextContent(
      'Archive',
    );
  });

  it('says that the weeks that are withheld are', async () => {
    const api = createFixtureApi('many');
    await renderScreen(<PeoplePage />, {
      ...api,
      getPeople: async query => {
        const report = await api.getPeople(query);
        const [first, ...others] = report.weeks;
        return {
          ...report,
          weeks: [{ ...first, active: missing('too-few-people') }, ...others],
        };
      },
    });
    expect(await screen.findByText(/1 week is withheld/)).toBeVisible();
  });

  it('names the permission that is wanting', async () => {
    const refused = await ResponseError.fromResponse(
      new Response('{}', { status: 403 }) as never,
    );
    await renderScreen(<PeoplePage />, {
      ...createFixtureApi('many'),
      getPeople: () => Promise.reject(refused),
    });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
