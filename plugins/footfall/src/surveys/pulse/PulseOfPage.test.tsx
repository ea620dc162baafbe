import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { createFixtureSurveys } from '../../__fixtures__/fixtureSurveys';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { PulseProvider } from './PulseContext';
import { PulseOfPage } from './PulseOfPage';

const show = (changes: Partial<FootfallApi> = {}) =>
  renderScreen(
    <PulseProvider>
      <PulseOfPage />
      <p>The page</p>
    </PulseProvider>,
    { ...createFixtureApi('few'), ...createFixtureSurveys(), ...changes },
  );
const card = () => screen.queryByRole('region', { name: 'Platform pulse' });

describe('PulseOfPage', () => {
  it('asks one question until that is answered, then the others', async () => {
    await show();
    expect(await screen.findByText(/^6 questions, to be/)).toBeVisible();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: '9' }));
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
    expect(screen.getByRole('button', { name: 'Send' })).toBeVisible();
    // Whoever is on the scale stays there.
    expect(screen.getAllByRole('radio', { name: '9' })[0]).toHaveFocus();
  });

  it('stays to say what came of it', async () => {
    await show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Rather not answer' }),
    );
    expect(await screen.findByText(/left in peace/)).toBeVisible();
  });

  it('goes out of the way for this visit', async () => {
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
    await waitFor(() => expect(card()).not.toBeInTheDocument());
  });

  it.each<[string, Partial<FootfallApi>]>([
    ['nothing is asked', { getMySurveys: async () => ({ surveys: [] }) }],
    [
      'it cannot be told what is asked',
      { getMySurveys: () => Promise.reject(new Error('away')) },
    ],
  ])('shows nothing where %s', async (_, changes) => {
    await show(changes);
    expect(await screen.findByText('The page')).toBeVisible();
    expect(card()).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
