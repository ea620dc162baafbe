import { holdsAt } from '../history';
import { Tier } from '../deployments';
import { PlacedService } from '../adoption/placeServices';
import { TeamTree } from '../teams';
import {
  addDays,
  Day,
  dayOfInstant,
  DayRange,
  startOfDay,
  TimeWindow,
} from '../time';
import {
  isMandatedOn,
  mandateBreakpoints,
  MandateRegister,
  ServiceStanding,
} from './mandatedDays';

/**
 * The calendar that mandates are read in, and the Group tree of the window:
 * owners are taken as they were on each day, the tree as it was at the end.
 *
 * @public
 */
export interface MandateContext {
  readonly register: MandateRegister;
  readonly tree: TeamTree;
  readonly tier: Tier;
  readonly timeZone: string;
}

/**
 * How a service stands at the end of a day. Where the catalog did not hold it
 * then, it stands as it was placed.
 *
 * @public
 */
export function standingOn(
  placed: PlacedService,
  day: Day,
  { tree, timeZone }: MandateContext,
): ServiceStanding {
  const serviceRef = placed.service.ref;
  const lastInstant = startOfDay(addDays(day, 1), timeZone) - 1;
  const registration = placed.service.registrations.find(version =>
    holdsAt(version, lastInstant),
  )?.value;
  return registration
    ? {
        serviceRef,
        lineage: registration.ownerRef
          ? tree.lineageOf(registration.ownerRef)
          : [],
        type: registration.type,
        tags: registration.tags,
      }
    : { serviceRef, lineage: placed.lineage, type: placed.type, tags: [] };
}

function standingChangesOf(
  { service }: PlacedService,
  timeZone: string,
): Day[] {
  return service.registrations.flatMap(({ fromMs, toMs }) =>
    [fromMs, toMs].flatMap(ms =>
      ms === null ? [] : [dayOfInstant(ms, timeZone)],
    ),
  );
}

/**
 * The days of a window on which a service had to take a paved route.
 *
 * @public
 */
export function mandatedRangesOf(
  placed: PlacedService,
  window: TimeWindow,
  context: MandateContext,
): DayRange[] {
  const starts = mandateBreakpoints(
    context.register,
    standingChangesOf(placed, context.timeZone),
    window,
  );
  const segments = starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? window.to,
  }));
  return segments.filter(({ from }) =>
    isMandatedOn(
      context.register,
      standingOn(placed, from, context),
      context.tier,
      from,
    ),
  );
}

/**
 * Whether a service counts as mandated in a window: one of its deployments was
 * made on a day on which it was, or it made none and was on the last day.
 *
 * @param deploymentDays - days of the window with a deployment to the tier
 * @public
 */
export function isMandatedIn(
  ranges: readonly DayRange[],
  window: TimeWindow,
  deploymentDays: readonly Day[],
): boolean {
  const isCovered = (day: Day) =>
    ranges.some(({ from, to }) => from <= day && day < to);
  return deploymentDays.length === 0
    ? isCovered(addDays(window.to, -1))
    : deploymentDays.some(isCovered);
}
