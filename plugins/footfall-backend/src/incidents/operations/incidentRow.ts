import {
  IncidentScore,
  IncidentState,
} from '@footfall/backstage-plugin-footfall-common';
import { integerOf, optionalIntegerOf } from '../../database/columns';
import { StoredIncident } from '../IncidentStore';

export interface IncidentRow {
  id: string;
  version: number;
  team_ref: string;
  team_title: string;
  survey_id: string;
  survey_title: string;
  opened_wave_id: string;
  state: IncidentState;
  owner_ref: string | null;
  score: string;
  proof: string | null;
  opened_ms: number | string;
  due_ms: number | string;
  acknowledged_ms: number | string | null;
  resolved_ms: number | string | null;
  escalated_ms: number | string | null;
  escalated_to: string | null;
  root_cause: string | null;
  changed: string | null;
  public_said: string | null;
  public_doing: string | null;
}

const readScore = (json: string): IncidentScore => JSON.parse(json);

export function toIncident(row: IncidentRow): StoredIncident {
  const { public_said: said, public_doing: doing } = row;
  return {
    id: row.id,
    version: row.version,
    teamRef: row.team_ref,
    teamTitle: row.team_title,
    surveyId: row.survey_id,
    surveyTitle: row.survey_title,
    openedWaveId: row.opened_wave_id,
    state: row.state,
    ownerRef: row.owner_ref,
    score: readScore(row.score),
    proof: row.proof === null ? null : readScore(row.proof),
    openedMs: integerOf(row.opened_ms),
    dueMs: integerOf(row.due_ms),
    acknowledgedMs: optionalIntegerOf(row.acknowledged_ms),
    resolvedMs: optionalIntegerOf(row.resolved_ms),
    escalatedMs: optionalIntegerOf(row.escalated_ms),
    escalatedTo: row.escalated_to,
    rootCause: row.root_cause,
    changed: row.changed,
    publicLine: said === null || doing === null ? null : { said, doing },
  };
}

export function toIncidentRow(incident: StoredIncident): IncidentRow {
  return {
    id: incident.id,
    version: incident.version,
    team_ref: incident.teamRef,
    team_title: incident.teamTitle,
    survey_id: incident.surveyId,
    survey_title: incident.surveyTitle,
    opened_wave_id: incident.openedWaveId,
    state: incident.state,
    owner_ref: incident.ownerRef,
    score: JSON.stringify(incident.score),
    proof: incident.proof && JSON.stringify(incident.proof),
    opened_ms: incident.openedMs,
    due_ms: incident.dueMs,
    acknowledged_ms: incident.acknowledgedMs,
    resolved_ms: incident.resolvedMs,
    escalated_ms: incident.escalatedMs,
    escalated_to: incident.escalatedTo,
    root_cause: incident.rootCause,
    changed: incident.changed,
    public_said: incident.publicLine?.said ?? null,
    public_doing: incident.publicLine?.doing ?? null,
  };
}
