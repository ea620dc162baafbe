/**
 * A Component that the catalog stopped or started to hold between two readings.
 *
 * @public
 */
export interface MovedComponent {
  readonly serviceId: number;
  /** Where the catalog has it from; `null` where it does not say. */
  readonly origin: string | null;
  readonly type: string | null;
}

/**
 * Pairs Components that vanished with those that appeared in their place. The
 * catalog knows no renaming: it drops one entity and adds another. Where exactly
 * one of a type went and exactly one came at the same origin, it is the same
 * service under a new name; anything less clear is left as it looks.
 *
 * @public
 */
export function matchRenames(
  vanished: readonly MovedComponent[],
  appeared: readonly MovedComponent[],
): { readonly fromId: number; readonly toId: number }[] {
  const placeOf = ({ origin, type }: MovedComponent) =>
    JSON.stringify([origin, type]);
  const at = (components: readonly MovedComponent[], place: string) =>
    components.filter(component => placeOf(component) === place);
  return vanished.flatMap(gone => {
    const place = placeOf(gone);
    const came = at(appeared, place);
    return gone.origin !== null &&
      came.length === 1 &&
      at(vanished, place).length === 1
      ? [{ fromId: gone.serviceId, toId: came[0].serviceId }]
      : [];
  });
}
