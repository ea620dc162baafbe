import { useApiHolder } from '@backstage/core-plugin-api';
import {
  entityPresentationApiRef,
  entityPresentationSnapshot,
} from '@backstage/plugin-catalog-react';
import { isEntityRef } from '../../entities/isEntityRef';
import { Choice } from '../../forms/ChoiceField';

/**
 * Services to choose from, by title. The one that is chosen is always among them:
 * an address may name one that has no environment, and it is let go of here.
 */
export function useServiceChoices(
  refs: readonly string[],
  chosen: string | undefined,
): Choice<string>[] {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const titleOf = (ref: string) =>
    isEntityRef(ref)
      ? entityPresentationSnapshot(ref, undefined, presentation).primaryTitle
      : ref;
  return [...new Set([...refs, ...(chosen === undefined ? [] : [chosen])])]
    .map(id => ({ id, label: titleOf(id) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
