import { ClosedWave, ClosedWaveTeam } from '../domain/surveys';
import { Incident, IncidentScore } from '../domain/incidents';

/*
 * Waves and incidents for tests to build with; what a test says itself is what
 * matters to it.
 */

export const TEAM = 'group:default/red';

/** A team with enough answers, at a mean of *recommend*. */
export function aWaveTeam(
  mean: number | null,
  changes: Partial<ClosedWaveTeam> = {},
): ClosedWaveTeam {
  return {
    teamRef: TEAM,
    title: 'Red',
    n: 8,
    mean,
    nps: mean === null ? null : mean * 20 - 100,
    isEnough: true,
    ...changes,
  };
}

/** A wave of the pulse with a bar at a mean of 7. */
export function aWave(
  number: number,
  teams: readonly ClosedWaveTeam[],
  changes: Partial<ClosedWave> = {},
): ClosedWave {
  return {
    waveId: `pulse-${number}`,
    surveyId: 'pulse',
    surveyTitle: 'Platform pulse',
    number,
    openedMs: number * 1000 - 500,
    closedMs: number * 1000,
    bar: { measure: 'mean', below: 7 },
    teams,
    ...changes,
  };
}

/** A score below the bar, of the first wave. */
export function aScore(changes: Partial<IncidentScore> = {}): IncidentScore {
  return {
    waveId: 'pulse-1',
    waveNumber: 1,
    closedMs: 1000,
    n: 8,
    mean: 5.5,
    nps: 10,
    bar: { measure: 'mean', below: 7 },
    isBelow: true,
    ...changes,
  };
}

/** An incident that was opened by the first wave and waits for a response. */
export function anIncident(changes: Partial<Incident> = {}): Incident {
  return {
    id: 'incident-1',
    teamRef: TEAM,
    surveyId: 'pulse',
    state: 'open',
    ownerRef: 'group:default/platform',
    score: aScore(),
    proof: null,
    openedMs: 1000,
    dueMs: 5000,
    acknowledgedMs: null,
    resolvedMs: null,
    escalatedMs: null,
    rootCause: null,
    changed: null,
    ...changes,
  };
}
