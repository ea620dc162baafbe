import '../__testUtils__/wideScreen';
import { screen, within } from '@testing-library/react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { EntityFootfallTemplateCard } from './EntityFootfallTemplateCard';
import { GoldenPathsPage } from './GoldenPathsPage';

const template = (name: string) => ({
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name },
});

describe('GoldenPathsPage', () => {
  it('tells of each path how easy it is, or that too few have said', async () => {
    await renderScreen(<GoldenPathsPage />, createFixtureApi('many'));
    const table = await screen.findByRole('table', { name: /Golden paths/ });
    const [, rated, fresh] = within(table).getAllByRole('row');
    expect(rated).toHaveTextContent(/4\.1 of 5.*43.*It was quick/);
    expect(fresh).toHaveTextContent(/— too few answers/);
    expect(fresh).not.toHaveTextContent(/[0-4]/);
  });

  it('says how golden paths begin where there are none', async () => {
    await renderScreen(<GoldenPathsPage />, createFixtureApi('none'));
    expect(await screen.findByText('There are no templates')).toBeVisible();
  });
});

describe('EntityFootfallTemplateCard', () => {
  const show = (name: string) =>
    renderScreen(
      <EntityProvider entity={template(name)}>
        <EntityFootfallTemplateCard />
      </EntityProvider>,
      createFixtureApi('many'),
    );

  it('shows the mean with its distribution, months, reasons and words', async () => {
    await show('service');
    expect(await screen.findByText('4.1 of 5')).toBeVisible();
    expect(screen.getByText('43 ratings')).toBeVisible();
    const bars = screen.getByRole('list', { name: 'Ratings by stars' });
    expect(
      within(bars)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['5 stars20', '4 stars13', '3 stars6', '2 stars3', '1 star1']);
    expect(
      screen.getByRole('img', { name: /Apr 2026: 4\.6 of 5, 25 ratings/ }),
    ).toBeVisible();
    expect(screen.getByText('The defaults fit us.')).toBeVisible();
  });

  it('says how many people it takes, and nothing of those there are', async () => {
    await show('website');
    expect(await screen.findByText(/shown from 5 people on/)).toBeVisible();
  });
});
