import { Incident, IncidentState, incidentStates } from './Incident';
import { IncidentRole } from './IncidentRole';

/**
 * A step that somebody takes with an incident.
 *
 * @public
 */
export interface IncidentMove {
  readonly to: IncidentState;
  /** Why the team was unhappy; needed to resolve it. */
  readonly rootCause?: string;
  /** What was done about it; needed to resolve it. */
  readonly changed?: string;
}

/** Why a step cannot be taken. @public */
export const incidentMoveRefusals = [
  'already-there',
  'not-from-here',
  'not-your-part',
  'has-recovered',
  'root-cause-missing',
  'change-missing',
] as const;

/** @public */
export type IncidentMoveRefusal = (typeof incidentMoveRefusals)[number];

// Whoever investigates has acknowledged, so steps forward may be skipped, but
// not the fixing: what is resolved was changed. A cause that turns out wrong
// leads back to investigating.
const waysOn: Record<IncidentState, readonly IncidentState[]> = {
  open: ['acknowledged', 'investigating', 'fixing'],
  reopened: ['acknowledged', 'investigating', 'fixing'],
  acknowledged: ['investigating', 'fixing'],
  investigating: ['fixing'],
  fixing: ['investigating', 'resolved'],
  resolved: ['reopened'],
};

const workers: readonly IncidentRole[] = ['owner', 'platform'];

// A team's lead may say that it is not over, not that it is.
const rolesThatMoveTo: Record<IncidentState, readonly IncidentRole[]> = {
  open: [],
  reopened: ['owner', 'lead', 'platform'],
  acknowledged: workers,
  investigating: workers,
  fixing: workers,
  resolved: workers,
};

const isBlank = (text: string | undefined) => (text ?? '').trim() === '';

function refusalOfResolving(move: IncidentMove): IncidentMoveRefusal | null {
  if (isBlank(move.rootCause)) {
    return 'root-cause-missing';
  }
  return isBlank(move.changed) ? 'change-missing' : null;
}

/**
 * Why a step cannot be taken by somebody with these roles; `null` where it can.
 *
 * @public
 */
export function refusalOfMove(
  incident: Pick<Incident, 'state' | 'proof'>,
  move: IncidentMove,
  roles: readonly IncidentRole[],
): IncidentMoveRefusal | null {
  if (move.to === incident.state) {
    return 'already-there';
  }
  if (!waysOn[incident.state].includes(move.to)) {
    return 'not-from-here';
  }
  if (!roles.some(role => rolesThatMoveTo[move.to].includes(role))) {
    return 'not-your-part';
  }
  if (move.to === 'reopened' && incident.proof !== null) {
    return 'has-recovered';
  }
  return move.to === 'resolved' ? refusalOfResolving(move) : null;
}

/**
 * Where an incident could be moved, and what speaks against it.
 *
 * @public
 */
export interface IncidentWay {
  readonly to: IncidentState;
  readonly refusal: IncidentMoveRefusal | null;
}

/**
 * Every state that an incident is not in, with what speaks against somebody with
 * these roles moving it there. What it takes to resolve it is asked for then.
 * Nobody moves one to `open`: it is reopened.
 *
 * @public
 */
export function waysOf(
  incident: Pick<Incident, 'state' | 'proof'>,
  roles: readonly IncidentRole[],
): IncidentWay[] {
  const reasons = { rootCause: 'asked for', changed: 'asked for' };
  return incidentStates
    .filter(to => to !== incident.state && to !== 'open')
    .map(to => ({
      to,
      refusal: refusalOfMove(incident, { to, ...reasons }, roles),
    }));
}

/**
 * The incident after a step that {@link refusalOfMove} does not refuse.
 *
 * @param dueMs - when the first response is due, should it be reopened now
 * @public
 */
export function moveIncident(
  incident: Incident,
  move: IncidentMove,
  { nowMs, dueMs }: { readonly nowMs: number; readonly dueMs: number },
): Incident {
  if (move.to === 'reopened') {
    return reopenIncident(incident, { nowMs, dueMs });
  }
  const acknowledgedMs = incident.acknowledgedMs ?? nowMs;
  return move.to === 'resolved'
    ? {
        ...incident,
        state: 'resolved',
        acknowledgedMs,
        resolvedMs: nowMs,
        rootCause: move.rootCause?.trim() ?? null,
        changed: move.changed?.trim() ?? null,
      }
    : { ...incident, state: move.to, acknowledgedMs };
}

/**
 * The incident begun anew: everything since it was opened counts again. The
 * root cause stays, to be doubted.
 *
 * @public
 */
export function reopenIncident(
  incident: Incident,
  { nowMs, dueMs }: { readonly nowMs: number; readonly dueMs: number },
): Incident {
  return {
    ...incident,
    state: 'reopened',
    proof: null,
    openedMs: nowMs,
    dueMs,
    acknowledgedMs: null,
    resolvedMs: null,
    escalatedMs: null,
  };
}
