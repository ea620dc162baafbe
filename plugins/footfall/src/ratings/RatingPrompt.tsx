import { lazy, Suspense, useState } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { FindTaskPath } from './FindTaskPath';

const TaskPrompt = lazy(() =>
  import('./TaskPrompt').then(module => ({ default: module.TaskPrompt })),
);

/**
 * Asks, on the scaffolder's page of a run that has ended, how easy it was. It is
 * rendered once at the root of the app, and shows nothing anywhere else.
 */
export function RatingPrompt() {
  const { pathname } = useLocation();
  const [path, setPath] = useState<string>();
  if (path === undefined) {
    return <FindTaskPath onFound={setPath} />;
  }
  const taskId = matchPath(path, pathname)?.params.taskId;
  return taskId ? (
    <Suspense fallback={null}>
      <TaskPrompt key={taskId} taskId={taskId} />
    </Suspense>
  ) : null;
}
