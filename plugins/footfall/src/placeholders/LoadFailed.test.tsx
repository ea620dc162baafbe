import { screen } from '@testing-library/react';
import { ResponseError } from '@backstage/errors';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { LoadFailed } from './LoadFailed';

it('says the words of the backend, and not the number that came with them', async () => {
  const error = await ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'InputError', message: 'to must lie after from' },
        response: { statusCode: 400 },
      }),
      { status: 400, headers: { 'Content-Type': 'application/json' } },
    ) as never,
  );
  await renderScreen(
    <LoadFailed error={error} onRetry={jest.fn()} />,
    createFixtureApi('none'),
  );
  expect(screen.getByText('to must lie after from')).toBeVisible();
});
