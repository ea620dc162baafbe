import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * The canonical entity ref of a Group that a source or the configuration names,
 * by a ref or a bare name. What is no entity ref is kept in lower case, so that
 * it can be seen and mended.
 */
export function groupRefOf(name: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(name.trim(), { defaultKind: 'group' }),
    );
  } catch {
    return name.trim().toLocaleLowerCase('en-US');
  }
}
