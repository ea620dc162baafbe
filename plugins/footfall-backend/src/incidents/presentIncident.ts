import {
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

export function presentIncident(
  item: StandingIncident,
  nowMs: number,
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
  nowMs: number,
): IncidentDetail {
  const { incident } = item;
  const roles = rolesForChanges(item);
  return {
    ...presentIncident(item, nowMs),
    rootCause: incident.rootCause,
    changed: incident.changed,
    acts: incidentActs.map(act => ({
      act,
      mayDo: refusalOfAct(incident, act, roles) === null,
    })),
    timeline: timeline.map(presentEvent),
  };
}
