import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';

/** What can be done with environments from here. */
export type EnvironmentAct = 'extend' | 'shutDown';

/** Why something cannot be done with an environment now. */
export type EnvironmentRefusal =
  | 'not-yours'
  | 'gone'
  | 'shutting-down'
  | 'too-often';

function refusalOfAny({
  mayChange,
  state,
}: EnvironmentRecord): EnvironmentRefusal | null {
  if (!mayChange) {
    return 'not-yours';
  }
  return state === 'gone' || state === 'shutting-down' ? state : null;
}

const refusalTable: Record<
  EnvironmentAct,
  (environment: EnvironmentRecord) => EnvironmentRefusal | null
> = {
  shutDown: () => null,
  extend: ({ extensionsLeft }) => (extensionsLeft === 0 ? 'too-often' : null),
};

/** Why it cannot be done; null where it can. The backend has the last word. */
export const refusalOfEnvironmentAct = (
  act: EnvironmentAct,
  environment: EnvironmentRecord,
): EnvironmentRefusal | null =>
  refusalOfAny(environment) ?? refusalTable[act](environment);

/** Whether anything at all can be done with it. */
export const isChangeable = (environment: EnvironmentRecord): boolean =>
  refusalOfAny(environment) === null;
