import { act, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { fixtureQuestion } from '../__fixtures__/fixtureRatings';
import { renderScreen } from '../__testUtils__/renderScreen';
import { FootfallRatingPrompt, FootfallTemplateOutputs } from '../plugin';
// Loaded ahead, so that no test waits for what is loaded with the scaffolder.
import './RatedTemplateOutputs';
import './RatingPrompt';

const output = {
  links: [{ title: 'Repository', url: 'https://example.com/repository' }],
};
const api = () => ({
  ...createFixtureApi('few'),
  getRatingQuestion: async () => fixtureQuestion,
});

/** The page as the scaffolder of the old frontend system routes to it. */
const showRun = (client = api()) =>
  renderScreen(
    <Routes>
      <Route
        path="/create/tasks/:taskId"
        element={<FootfallTemplateOutputs output={output} />}
      />
    </Routes>,
    client,
    '/create/tasks/run-1',
  );

describe('in the old frontend system', () => {
  it('the outputs of a run have its rating under them', async () => {
    await showRun();
    expect(
      await screen.findByRole('radiogroup', { name: 'How easy it was' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /Repository/ })).toBeVisible();
  });

  it('the outputs are all there is of a run that is not asked about', async () => {
    const asked = jest.fn(async () => ({
      ...fixtureQuestion,
      state: 'too-late' as const,
    }));
    await showRun({ ...api(), getRatingQuestion: asked });
    expect(
      await screen.findByRole('link', { name: /Repository/ }),
    ).toBeVisible();
    await waitFor(() => expect(asked).toHaveBeenCalledWith('run-1'));
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });

  it('the prompt mounts in an app without a scaffolder, and shows nothing', async () => {
    const identity = mockApis.identity();
    const identified = jest.spyOn(identity, 'getBackstageIdentity');
    await renderInTestApp(
      <TestApiProvider apis={[[identityApiRef, identity]]}>
        <h1>A page</h1>
        <FootfallRatingPrompt />
      </TestApiProvider>,
    );
    await waitFor(() => expect(identified).toHaveBeenCalled());
    // Now that somebody is signed in, the scaffolder is looked for.
    await act(async () => {});
    expect(screen.getByRole('heading', { name: 'A page' })).toBeVisible();
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
