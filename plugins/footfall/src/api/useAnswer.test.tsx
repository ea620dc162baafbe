import { ReactNode } from 'react';
import { act, renderHook, waitFor } from '@testing-library/react';
import { TestApiProvider } from '@backstage/test-utils';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { footfallApiRef } from './footfallApiRef';
import { currentOf } from './useAnswer';
import { useRefreshableAnswer } from './useRefreshableAnswer';

const api = createFixtureApi('none');
const wrapper = (props: { children?: ReactNode }) => (
  <TestApiProvider apis={[[footfallApiRef, api]]}>
    {props.children}
  </TestApiProvider>
);

/** Gives one answer after the other; an `Error` is thrown. */
function renderAnswers(...outcomes: (string | Error)[]) {
  const ask = jest.fn(async () => {
    const outcome = outcomes.shift();
    if (outcome instanceof Error) {
      throw outcome;
    }
    return outcome;
  });
  return renderHook(({ question }) => useRefreshableAnswer(question, ask), {
    initialProps: { question: 'sources' },
    wrapper,
  });
}

describe('useAnswer', () => {
  it('keeps the last value where it fails when asked again, and says so', async () => {
    const { result } = renderAnswers('first', new Error('away'), 'second');
    await waitFor(() =>
      expect(result.current.answer).toMatchObject({ value: 'first' }),
    );
    act(() => result.current.refresh());
    expect(result.current.answer).toMatchObject({ isStale: true });
    await waitFor(() =>
      expect(result.current.answer).toMatchObject({
        status: 'ready',
        value: 'first',
        isStale: false,
        failure: { error: new Error('away') },
      }),
    );
    act(() => result.current.refresh());
    await waitFor(() =>
      expect(result.current.answer).toMatchObject({
        value: 'second',
        failure: null,
      }),
    );
  });

  it('fails where it fails at another question', async () => {
    const { result, rerender } = renderAnswers('first', new Error('away'));
    await waitFor(() => expect(result.current.answer.status).toBe('ready'));
    rerender({ question: 'inbox' });
    expect(currentOf(result.current.answer)).toBeUndefined();
    await waitFor(() => expect(result.current.answer.status).toBe('failed'));
  });

  it('keeps nothing from whom it is forbidden', async () => {
    const forbidden = Object.assign(new Error('no'), { statusCode: 403 });
    const { result } = renderAnswers('first', forbidden);
    await waitFor(() => expect(result.current.answer.status).toBe('ready'));
    act(() => result.current.refresh());
    await waitFor(() => expect(result.current.answer.status).toBe('failed'));
  });
});
