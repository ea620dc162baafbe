import { useEffect, useState } from 'react';
import {
  identityApiRef,
  useApi,
  useRouteRef,
} from '@backstage/core-plugin-api';
import { useHref } from 'react-router-dom';
import { footfallScaffolderTaskRouteRef } from '../routes';

const ANY_TASK = 'any-task';
const PAUSE_MS = 500;
/** Half a minute after sign-in every plugin of the app has told its routes. */
const ATTEMPTS = 60;

/** Looks once: a route that was not there stays unknown to its component. */
function LookForPath(props: { onFound: (path: string) => void }) {
  const { onFound } = props;
  const address = useRouteRef(footfallScaffolderTaskRouteRef)?.({
    taskId: ANY_TASK,
  });
  const base = useHref('/').replace(/\/$/, '');
  useEffect(() => {
    if (address) {
      const path = address.startsWith(base)
        ? address.slice(base.length)
        : address;
      onFound(path.replace(ANY_TASK, ':taskId'));
    }
  }, [address, base, onFound]);
  return null;
}

function useIsSignedIn(): boolean {
  const identityApi = useApi(identityApiRef);
  const [isSignedIn, setSignedIn] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    identityApi.getBackstageIdentity().then(
      () => isCurrent && setSignedIn(true),
      () => {
        // Nobody is signed in, so there is nobody to ask.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [identityApi]);
  return isSignedIn;
}

/**
 * Finds the path of the scaffolder's page of a run. What stands at the root of
 * an app is rendered before sign-in, when there are no routes of pages yet.
 */
export function FindTaskPath(props: { onFound: (path: string) => void }) {
  const isSignedIn = useIsSignedIn();
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!isSignedIn || round >= ATTEMPTS) {
      return undefined;
    }
    const timer = setTimeout(() => setRound(round + 1), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isSignedIn, round]);
  return isSignedIn ? <LookForPath key={round} {...props} /> : null;
}
