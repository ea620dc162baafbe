import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { RatingState } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { fixtureQuestion } from '../__fixtures__/fixtureRatings';
import { renderScreen } from '../__testUtils__/renderScreen';
import { RatePage } from './RatePage';

const show = (getRatingQuestion: () => Promise<typeof fixtureQuestion>) =>
  renderScreen(
    <Routes>
      <Route path="/rate/:taskId" element={<RatePage />} />
    </Routes>,
    { ...createFixtureApi('few'), getRatingQuestion },
    '/rate/run-1',
  );

describe('RatePage', () => {
  it('asks about a run that has ended', async () => {
    await show(async () => fixtureQuestion);
    expect(
      await screen.findByRole('radiogroup', { name: 'How easy it was' }),
    ).toBeVisible();
    expect(screen.getByText(/Kept without your name/)).toBeVisible();
  });

  it.each<[RatingState, RegExp]>([
    ['running', /has not ended yet/],
    ['settled', /for a day only/],
    ['dismissed', /asked not to be asked/],
    ['too-late', /more than a week ago/],
  ])('says why a run that is %s is not asked about', async (state, words) => {
    await show(async () => ({ ...fixtureQuestion, state }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });

  it("says that there is no such run, of somebody else's too", async () => {
    await show(() =>
      Promise.reject(Object.assign(new Error('no'), { statusCode: 404 })),
    );
    expect(
      await screen.findByText('There is no such run of yours'),
    ).toBeVisible();
  });

  it('offers to try again where it failed', async () => {
    await show(() => Promise.reject(new Error('away')));
    expect(
      await screen.findByRole('button', { name: 'Try again' }),
    ).toBeVisible();
  });
});
