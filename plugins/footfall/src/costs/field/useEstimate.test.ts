import { act, renderHook } from '@testing-library/react';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { CostSession } from './CostSession';
import { useEstimate } from './useEstimate';

const PAUSE_MS = 250;

const questionOfSize = (size: string) => ({
  templateRef: 'template:default/api',
  inputs: { size },
});

function followTyping() {
  const api = createFixtureApi('few');
  const estimate = jest.fn(api.costs.estimate);
  const session = new CostSession({
    ...api,
    costs: { ...api.costs, estimate },
  });
  const { result, rerender } = renderHook(
    ({ size }) => useEstimate(session, questionOfSize(size)),
    { initialProps: { size: 's' } },
  );
  return { estimate, result, type: (size: string) => rerender({ size }) };
}

const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

it('asks once for what is typed quickly, when its typing pauses', async () => {
  const { estimate, result, type } = followTyping();
  await wait(PAUSE_MS);
  expect(estimate).toHaveBeenCalledTimes(1);
  for (const size of ['sm', 'sma', 'smal', 'small']) {
    type(size);
    await wait(PAUSE_MS - 1);
    expect(result.current.isBusy).toBe(true);
  }
  expect(estimate).toHaveBeenCalledTimes(1);
  await wait(1);
  expect(estimate).toHaveBeenCalledTimes(2);
  expect(estimate.mock.lastCall?.[0]).toEqual(questionOfSize('small'));
  expect(result.current.isBusy).toBe(false);
});

it('asks nothing where what was typed is as before', async () => {
  const { estimate, result, type } = followTyping();
  await wait(PAUSE_MS);
  type('sm');
  await wait(PAUSE_MS - 1);
  type('s');
  await wait(PAUSE_MS);
  expect(estimate).toHaveBeenCalledTimes(1);
  expect(result.current.isBusy).toBe(false);
});
