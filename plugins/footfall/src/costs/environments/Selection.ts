import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { isChangeable } from './refusalOfEnvironmentAct';

/** Which environments are chosen. */
export interface Selection {
  readonly chosen: readonly EnvironmentRecord[];
  readonly isChosen: (environment: EnvironmentRecord) => boolean;
  readonly toggle: (environment: EnvironmentRecord) => void;
  readonly all: 'all' | 'some' | 'none';
  readonly toggleAll: () => void;
}

const someOf = (chosen: readonly unknown[]) =>
  chosen.length > 0 ? 'some' : 'none';

/**
 * What is chosen of what is shown: an environment that filters hide, or that
 * can no longer be changed, is not acted on unseen.
 */
export function selectionOf(
  shown: readonly EnvironmentRecord[],
  ids: ReadonlySet<string>,
  setIds: (ids: ReadonlySet<string>) => void,
): Selection {
  const offered = shown.filter(isChangeable);
  const chosen = offered.filter(({ id }) => ids.has(id));
  const isAll = chosen.length > 0 && chosen.length === offered.length;
  const idsOf = (environments: readonly EnvironmentRecord[]) =>
    new Set(environments.map(({ id }) => id));
  return {
    chosen,
    isChosen: ({ id }) => chosen.some(one => one.id === id),
    toggle: environment =>
      setIds(
        idsOf(
          chosen.includes(environment)
            ? chosen.filter(one => one !== environment)
            : [...chosen, environment],
        ),
      ),
    all: isAll ? 'all' : someOf(chosen),
    toggleAll: () => setIds(isAll ? new Set() : idsOf(offered)),
  };
}
