const ENTITY_REF = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/;

/**
 * The canonical entity ref of the service that a source names by an entity ref
 * or by a bare name. A source's spelling never makes two services of one: refs
 * are compared in lower case, as the catalog does.
 *
 * A name that is no entity ref (it holds more slashes, say) is kept as a name
 * in the default namespace, so that it is counted and can be mended.
 *
 * @public
 */
export function serviceRefOf(service: string): string {
  const name = service.trim().toLocaleLowerCase('en-US');
  const match = ENTITY_REF.exec(name);
  return match
    ? `${match[1] ?? 'component'}:${match[2] ?? 'default'}/${match[3]}`
    : `component:default/${name}`;
}
