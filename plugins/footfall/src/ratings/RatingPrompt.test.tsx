import { screen, waitFor } from '@testing-library/react';
import { createRouteRef } from '@backstage/core-plugin-api';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { footfallApiRef } from '../api/footfallApiRef';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { RatingPrompt } from './RatingPrompt';

const mockPath = jest.fn<string | undefined, []>();
const anyRoute = createRouteRef({ id: 'any' });

jest.mock('@backstage/core-plugin-api', () => ({
  ...jest.requireActual('@backstage/core-plugin-api'),
  useRouteRef: () => {
    const path = mockPath();
    return path && (({ taskId }: { taskId: string }) => `${path}/${taskId}`);
  },
}));

const show = (address: string) =>
  renderInTestApp(
    <TestApiProvider apis={[[footfallApiRef, createFixtureApi('few')]]}>
      <main />
      <RatingPrompt />
    </TestApiProvider>,
    { routeEntries: [address], mountedRoutes: { '/any': anyRoute } },
  );

const prompt = () => screen.queryByRole('region', { name: 'Rate this run' });

describe('RatingPrompt', () => {
  beforeEach(() => mockPath.mockReset());

  it('asks on the page of a run, wherever the scaffolder is', async () => {
    mockPath.mockReturnValue('/make/tasks');
    await show('/make/tasks/run-1');
    await waitFor(() => expect(prompt()).toBeVisible(), { timeout: 5_000 });
  });

  it('finds the scaffolder that is only there after sign-in', async () => {
    mockPath.mockReturnValueOnce(undefined).mockReturnValue('/create/tasks');
    await show('/create/tasks/run-1');
    await waitFor(() => expect(prompt()).toBeVisible(), { timeout: 5_000 });
  });

  it('shows nothing on other pages', async () => {
    mockPath.mockReturnValue('/create/tasks');
    await show('/create/templates');
    await waitFor(() => expect(mockPath).toHaveBeenCalled());
    expect(prompt()).not.toBeInTheDocument();
  });
});
