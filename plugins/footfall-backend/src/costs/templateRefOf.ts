import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * The canonical ref of a Template.
 *
 * @throws InputError where it is no entity ref.
 */
export function templateRefOf(ref: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'template' }));
  } catch {
    throw new InputError(
      `'${ref}' is no entity ref such as template:default/python-api`,
    );
  }
}
