import { ReactNode } from 'react';
import { Answer } from '../api/useAnswer';
import { isForbidden } from '../api/isForbidden';
import { AccessDenied } from './AccessDenied';
import { LoadFailed } from './LoadFailed';
import { RefreshFailed } from './RefreshFailed';

/** Shows an answer, or the state that stands in its place. */
export function AnswerView<T>(props: {
  answer: Answer<T>;
  loading: ReactNode;
  children: (value: T) => ReactNode;
}) {
  const { answer, loading, children } = props;
  switch (answer.status) {
    case 'loading':
      return <>{loading}</>;
    case 'failed':
      return isForbidden(answer.error) ? (
        <AccessDenied />
      ) : (
        <LoadFailed error={answer.error} onRetry={answer.retry} />
      );
    default:
      return (
        <>
          {answer.failure && <RefreshFailed {...answer.failure} />}
          {children(answer.value)}
        </>
      );
  }
}
