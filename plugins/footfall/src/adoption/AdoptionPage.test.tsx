import { screen } from '@testing-library/react';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__fixtures__/renderScreen';
import { AdoptionPage } from './AdoptionPage';

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

  it('offers to try again where the backend fails', async () => {
    await renderScreen(<AdoptionPage />, {
      ...createFixtureApi('few'),
      getFilterOptions: () => Promise.reject(new Error('no route to host')),
    });
    expect(await screen.findByText('This could not be loaded')).toBeVisible();
    expect(screen.getByText(/no route to host/)).toBeVisible();
  });
});
