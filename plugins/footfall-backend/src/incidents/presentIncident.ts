import {
  dayOfInstant,
  incidentActs,
  IncidentDetail,
  IncidentEvent,
  IncidentEventReport,
  IncidentScore,
  IncidentScoreReport,
  IncidentSummary,
  isOverdue,
  refusalOfAct,
  waysOf,
} from '@footfall/backstage-plugin-footfall-common';
import { instantOf, optionalInstantOf } from '../database/columns';
import { StandingIncident } from './IncidentAccess';

function presentScore({
  closedMs,
  waveId,
  ...score
}: IncidentScore): IncidentScoreReport {
  return { ...score, bar: { ...score.bar }, closedAt: instantOf(closedMs) };
}

/** Nobody who may not change an incident has a way to go with it. */
const rolesForChanges = ({ standing }: StandingIncident) =>
  standing.mayUpdate ? standing.roles : [];

/** When it is, and where days begin and end. */
export interface Clock {
  readonly nowMs: number;
  readonly timeZone: string;
}

export function presentIncident(
  item: StandingIncident,
  { nowMs, timeZone }: Clock,
): IncidentSummary {
  const { incident, standing } = item;
  return {
    id: incident.id,
    version: incident.version,
    team: { ref: incident.teamRef, title: incident.teamTitle },
    survey: { id: incident.surveyId, title: incident.surveyTitle },
    state: incident.state,
    ownerRef: incident.ownerRef,
    score: presentScore(incident.score),
    proof: incident.proof && presentScore(incident.proof),
    openedAt: instantOf(incident.openedMs),
    dueAt: instantOf(incident.dueMs),
    dueOn: dayOfInstant(incident.dueMs - 1, timeZone),
    isOverdue: isOverdue(incident, nowMs),
    acknowledgedAt: optionalInstantOf(incident.acknowledgedMs),
    resolvedAt: optionalInstantOf(incident.resolvedMs),
    escalatedAt: optionalInstantOf(incident.escalatedMs),
    escalatedTo: incident.escalatedTo,
    publicLine: incident.publicLine,
    roles: [...standing.roles],
    moves: waysOf(incident, rolesForChanges(item)),
  };
}

function presentEvent({
  id,
  atMs,
  byRef,
  what,
}: IncidentEvent): IncidentEventReport {
  return {
    id,
    at: instantOf(atMs),
    byRef,
    what: 'score' in what ? { ...what, score: presentScore(what.score) } : what,
  };
}

export function presentIncidentDetail(
  item: StandingIncident,
  timeline: readonly IncidentEvent[],
  clock: Clock,
): IncidentDetail {
  const { incident } = item;
  const roles = rolesForChanges(item);
  return {
    ...presentIncident(item, clock),
    rootCause: incident.rootCause,
    changed: incident.changed,
    acts: incidentActs.map(act => ({
      act,
      mayDo: refusalOfAct(incident, act, roles) === null,
    })),
    timeline: timeline.map(presentEvent),
  };
}
