import { holdsAt } from '../history';
import { Tier } from '../deployments';
import { PlacedService } from '../adoption/placeServices';
import { ownerOutsideCatalog } from '../services';
import { TeamTree } from '../teams';
import { addDays, Day, dayOfInstant, DayRange, startOfDay } from '../time';
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
 * then, it stands with the team that its deployments had named by then, without
 * what only the catalog tells.
 *
 * @public
 */
export function standingOn(
  placed: PlacedService,
  day: Day,
  { tree, timeZone }: MandateContext,
): ServiceStanding {
  const serviceRef = placed.service.ref;
  const dayAfter = addDays(day, 1);
  const lastInstant = startOfDay(dayAfter, timeZone) - 1;
  const registration = placed.service.registrations.find(version =>
    holdsAt(version, lastInstant),
  )?.value;
  const ownerRef = registration
    ? registration.ownerRef
    : ownerOutsideCatalog(placed.outsideCatalog, dayAfter);
  return {
    serviceRef,
    lineage: ownerRef === null ? [] : tree.lineageOf(ownerRef),
    type: registration?.type ?? null,
    tags: registration?.tags ?? [],
  };
}

function standingChangesOf(
  { service, outsideCatalog }: PlacedService,
  timeZone: string,
): Day[] {
  const registered = service.registrations.flatMap(({ fromMs, toMs }) =>
    [fromMs, toMs].flatMap(ms =>
      ms === null ? [] : [dayOfInstant(ms, timeZone)],
    ),
  );
  return [...registered, ...outsideCatalog.namedTeams.map(({ day }) => day)];
}

/** The register as far as it is about one service. */
function registerOf(
  { mandates, exceptions }: MandateRegister,
  serviceRef: string,
): MandateRegister {
  return {
    mandates,
    exceptions: exceptions.filter(
      exception => exception.serviceRef === serviceRef,
    ),
  };
}

/**
 * The days of a range on which a service had to take a paved route, in as few
 * ranges as there can be.
 *
 * @public
 */
export function mandatedRangesOf(
  placed: PlacedService,
  range: DayRange,
  context: MandateContext,
): DayRange[] {
  const register = registerOf(context.register, placed.service.ref);
  const starts = mandateBreakpoints(
    register,
    standingChangesOf(placed, context.timeZone),
    range,
  );
  const ranges: DayRange[] = [];
  starts.forEach((from, index) => {
    const standing = standingOn(placed, from, context);
    if (isMandatedOn(register, standing, context.tier, from)) {
      const to = starts[index + 1] ?? range.to;
      const last = ranges[ranges.length - 1];
      if (last?.to === from) {
        ranges[ranges.length - 1] = { from: last.from, to };
      } else {
        ranges.push({ from, to });
      }
    }
  });
  return ranges;
}

/**
 * When a service deployed to the tier.
 *
 * @public
 */
export interface MandatedDeployments {
  readonly inWindow: boolean;
  /** On a day of the window on which it was mandated. */
  readonly whileMandated: boolean;
}

/**
 * Whether a service counts as mandated in a window: one of its deployments was
 * made on a day on which it was, or it made none and was on the last day.
 *
 * @public
 */
export function isMandatedIn(
  ranges: readonly DayRange[],
  window: DayRange,
  deployed: MandatedDeployments,
): boolean {
  const lastDay = addDays(window.to, -1);
  return deployed.inWindow
    ? deployed.whileMandated
    : ranges.some(({ from, to }) => from <= lastDay && lastDay < to);
}
