import { TeamTree } from '../teams';
import {
  addDays,
  addWorkingDays,
  Day,
  dayOfInstant,
  startOfDay,
} from '../time';
import { Incident, isWaiting } from './Incident';

/**
 * How long the first response to an incident may take.
 *
 * @public
 */
export interface ResponsePolicy {
  readonly workingDays: number;
  readonly holidays: ReadonlySet<Day>;
  readonly timeZone: string;
}

/**
 * The end of the working day by which an incident must be acknowledged. The day
 * on which it opens does not count.
 *
 * @public
 */
export function responseDueMs(
  openedMs: number,
  { workingDays, holidays, timeZone }: ResponsePolicy,
): number {
  const opened = dayOfInstant(openedMs, timeZone);
  const last = addWorkingDays(opened, workingDays, holidays);
  return startOfDay(addDays(last, 1), timeZone);
}

/**
 * Whether nobody responded in time.
 *
 * @public
 */
export function isOverdue(
  incident: Pick<Incident, 'state' | 'dueMs'>,
  nowMs: number,
): boolean {
  return isWaiting(incident) && incident.dueMs <= nowMs;
}

/**
 * Whether it is time to hand an incident to the group above: once each time
 * that it is opened.
 *
 * @public
 */
export function needsEscalation(
  incident: Pick<Incident, 'state' | 'dueMs' | 'escalatedMs'>,
  nowMs: number,
): boolean {
  return incident.escalatedMs === null && isOverdue(incident, nowMs);
}

/**
 * The Group right above a team; `null` at the top of the tree, and for a team
 * that is not in it.
 *
 * @public
 */
export function groupAbove(teamRef: string, tree: TeamTree): string | null {
  return tree.lineageOf(teamRef)[1] ?? null;
}
