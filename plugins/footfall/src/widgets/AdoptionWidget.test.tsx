import { screen } from '@testing-library/react';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { AdoptionWidget } from './AdoptionWidget';

describe('AdoptionWidget', () => {
  it('leads from registered to active to voluntary, and to the page', async () => {
    await renderScreen(<AdoptionWidget />, createFixtureApi('many'));
    for (const name of ['registered', 'active', 'voluntary']) {
      expect(
        await screen.findByRole('button', {
          name: `What does “${name}” mean?`,
        }),
      ).toBeVisible();
    }
    expect(screen.getByRole('link', { name: 'Open Footfall' })).toHaveAttribute(
      'href',
      '/footfall',
    );
  });

  it('shows the figures without a trend where there is none to be had', async () => {
    await renderScreen(<AdoptionWidget />, {
      ...createFixtureApi('many'),
      getTrends: () => Promise.reject(new Error('not today')),
    });
    expect(
      (await screen.findAllByText(/of \d+ known services/)).length,
    ).toBeGreaterThan(0);
    expect(screen.queryByText(/not today/)).not.toBeInTheDocument();
  });

  it('says that nothing was deployed yet', async () => {
    await renderScreen(<AdoptionWidget />, createFixtureApi('none'));
    expect(
      await screen.findByText(/No deployment is recorded yet/),
    ).toBeVisible();
  });
});
