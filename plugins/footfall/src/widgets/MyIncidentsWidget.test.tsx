import { screen } from '@testing-library/react';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { incidentsToLookAt } from './incidentsToLookAt';
import { MyIncidentsWidget } from './MyIncidentsWidget';

describe('MyIncidentsWidget', () => {
  it('shows the incidents of the reader’s teams, those they lead first', async () => {
    await renderScreen(<MyIncidentsWidget />, createFixtureApi('many'));
    const titles = await screen.findAllByRole('heading');
    expect(titles.map(title => title.textContent)).toEqual([
      'Web storefront',
      'Fares and pricing',
      'Loyalty',
    ]);
    expect(
      screen.getByText(/We are: giving all builds a shared cache/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All incidents' })).toHaveAttribute(
      'href',
      '/footfall/incidents',
    );
  });

  it('says when one opens where there is none', async () => {
    await renderScreen(<MyIncidentsWidget />, createFixtureApi('none'));
    expect(
      await screen.findByText(/No open incident of your teams/),
    ).toBeVisible();
  });

  it('leaves those of other teams to the board', async () => {
    const { incidents } = await createFixtureApi('many').getIncidents();
    const teams = incidentsToLookAt(incidents).map(({ team }) => team.title);
    expect(teams).not.toContain('Checkout');
    expect(teams).not.toContain('Identity');
  });
});
