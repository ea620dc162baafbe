import { Tier } from '../deployments';
import { Day, DayRange } from '../time';
import { holdsOn, Mandate, MandateException, MandateScope } from './Mandate';

/**
 * What a mandate's scope is held against: how a service stood on a day.
 *
 * @public
 */
export interface ServiceStanding {
  readonly serviceRef: string;
  /** The owner and every Group above it. */
  readonly lineage: readonly string[];
  readonly type: string | null;
  readonly tags: readonly string[];
}

/**
 * The mandates and exceptions that there are.
 *
 * @public
 */
export interface MandateRegister {
  readonly mandates: readonly Mandate[];
  readonly exceptions: readonly MandateException[];
}

/** @public */
export function isInScope(
  scope: MandateScope,
  standing: ServiceStanding,
  tier: Tier,
): boolean {
  return (
    (scope.team === null || standing.lineage.includes(scope.team)) &&
    (scope.type === null || standing.type === scope.type) &&
    (scope.tag === null || standing.tags.includes(scope.tag)) &&
    (scope.tier === null || scope.tier === tier)
  );
}

/**
 * A mandate that covers a service on a day, and what takes the service out of
 * it.
 *
 * @public
 */
export interface CoveringMandate {
  readonly mandate: Mandate;
  /** The exception that holds the longest; `null` where none does. */
  readonly exception: MandateException | null;
}

// An exception without an end outlasts every day.
const endOf = ({ to }: MandateException) => to ?? '9999-12-31';

function longestOf(exceptions: readonly MandateException[]) {
  return exceptions.reduce<MandateException | null>(
    (longest, exception) =>
      longest !== null && endOf(longest) >= endOf(exception)
        ? longest
        : exception,
    null,
  );
}

/**
 * The mandates that cover a service that stands so, for a tier on a day.
 *
 * @public
 */
export function coveringMandatesOn(
  { mandates, exceptions }: MandateRegister,
  standing: ServiceStanding,
  tier: Tier,
  day: Day,
): CoveringMandate[] {
  return mandates
    .filter(
      mandate =>
        holdsOn(mandate, day) && isInScope(mandate.scope, standing, tier),
    )
    .map(mandate => ({
      mandate,
      exception: longestOf(
        exceptions.filter(
          exception =>
            exception.mandateId === mandate.id &&
            exception.serviceRef === standing.serviceRef &&
            holdsOn(exception, day),
        ),
      ),
    }));
}

/**
 * Whether a service that stood so had to take a paved route into a tier on a
 * day: a mandate covered it and no exception from that mandate did.
 *
 * @public
 */
export function isMandatedOn(
  register: MandateRegister,
  standing: ServiceStanding,
  tier: Tier,
  day: Day,
): boolean {
  return coveringMandatesOn(register, standing, tier, day).some(
    ({ exception }) => exception === null,
  );
}

/**
 * The days of a range on which the answer to {@link isMandatedOn} can change,
 * the first day included; between two of them it stays the same.
 *
 * @param standingChanges - days on which the service began to stand differently
 * @public
 */
export function mandateBreakpoints(
  { mandates, exceptions }: MandateRegister,
  standingChanges: readonly Day[],
  range: DayRange,
): Day[] {
  const days = new Set<Day>([range.from]);
  const candidates = [
    ...standingChanges,
    ...[...mandates, ...exceptions].flatMap(({ from, to }) =>
      to === null ? [from] : [from, to],
    ),
  ];
  for (const day of candidates) {
    if (range.from < day && day < range.to) {
      days.add(day);
    }
  }
  return [...days].sort();
}
