const DEFAULT_PREFIX = 'component:default/';
const ENTITY_REF = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/;

/**
 * The canonical entity ref of the service that a source names by an entity ref
 * or by a bare name. A source's spelling never makes two services of one: refs
 * are compared in lower case, as the catalog does.
 *
 * A name that is no entity ref (it holds more slashes, say) is kept as a name
 * in the default namespace, so that it is counted and can be mended. A ref that
 * this function made stays as it is.
 *
 * @public
 */
export function serviceRefOf(service: string): string {
  const name = service.trim().toLocaleLowerCase('en-US');
  const match = ENTITY_REF.exec(name);
  if (match) {
    return `${match[1] ?? 'component'}:${match[2] ?? 'default'}/${match[3]}`;
  }
  return name.startsWith(DEFAULT_PREFIX) ? name : `${DEFAULT_PREFIX}${name}`;
}
