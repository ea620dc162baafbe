import { ClosedWave, ClosedWaveTeam } from '../surveys';
import { Incident, IncidentScore, isUnresolved } from './Incident';
import { reopenIncident } from './moveIncident';

/** What a wave does to an incident that there is. @public */
export const incidentChangeKinds = ['update', 'reopen', 'recover'] as const;

/** @public */
export type IncidentChangeKind = (typeof incidentChangeKinds)[number];

/**
 * What comes of a wave for one team: a new incident, or a change to its last.
 *
 * @public
 */
export type IncidentPlan =
  | {
      readonly kind: 'open';
      readonly teamRef: string;
      readonly teamTitle: string;
      readonly score: IncidentScore;
    }
  | {
      readonly kind: IncidentChangeKind;
      readonly incident: Incident;
      readonly score: IncidentScore;
    };

function scoreOf(
  wave: ClosedWave,
  { n, mean, nps }: ClosedWaveTeam,
): IncidentScore | null {
  const { bar } = wave;
  const value = { mean, nps }[bar.measure];
  return value === null
    ? null
    : {
        waveId: wave.waveId,
        waveNumber: wave.number,
        closedMs: wave.closedMs,
        n,
        mean,
        nps,
        bar,
        isBelow: value < bar.below,
      };
}

/** The last wave that an incident knows of. */
const lastScoreOf = ({ proof, score }: Incident) => proof ?? score;

// By its waves and not by its times: clocks of replicas differ, and reopening
// an incident moves its own.
/** The incident that waves still speak about: one that was told last. */
function lastOf(incidents: readonly Incident[]): Incident | undefined {
  return (
    incidents.find(isUnresolved) ??
    [...incidents].sort(
      (a, b) => lastScoreOf(b).waveNumber - lastScoreOf(a).waveNumber,
    )[0]
  );
}

// A recovery that a wave has proven is not taken back: if the team becomes
// unhappy again, that is another story with another cause.
function changeTo(
  incident: Incident,
  { openedMs }: ClosedWave,
  { isBelow }: IncidentScore,
): IncidentChangeKind | 'open' | null {
  const { resolvedMs } = incident;
  // What was open before it was resolved was answered, in part at least, before
  // all was changed: it proves nothing, wherever it closed.
  const isBefore = resolvedMs !== null && openedMs < resolvedMs;
  if (isUnresolved(incident) || (isBefore && incident.proof === null)) {
    return 'update';
  }
  if (incident.proof === null) {
    return isBelow ? 'reopen' : 'recover';
  }
  return isBelow ? 'open' : null;
}

function planTeam(
  wave: ClosedWave,
  team: ClosedWaveTeam,
  incidents: readonly Incident[],
): IncidentPlan | null {
  const score = team.isEnough ? scoreOf(wave, team) : null;
  if (score === null) {
    return null;
  }
  const incident = lastOf(incidents);
  const opening = { teamRef: team.teamRef, teamTitle: team.title, score };
  if (!incident) {
    return score.isBelow ? { kind: 'open', ...opening } : null;
  }
  // Taken in already, or handed over late.
  if (lastScoreOf(incident).waveNumber >= wave.number) {
    return null;
  }
  const kind = changeTo(incident, wave, score);
  if (kind === null) {
    return null;
  }
  return kind === 'open' ? { kind, ...opening } : { kind, incident, score };
}

/**
 * What comes of a wave that has closed: a team below the bar with enough
 * answers gets an incident, or its open one is told of the new score, or its
 * last one is reopened; a team at or above it proves that the last one helped.
 * Only a wave that opened after an incident was resolved reopens or proves it. A
 * wave that was taken in already changes nothing.
 *
 * @param incidents - those of the wave's survey, the resolved ones too
 * @public
 */
export function planIncidents(
  wave: ClosedWave,
  incidents: readonly Incident[],
): IncidentPlan[] {
  return wave.teams.flatMap(team => {
    const own = incidents.filter(
      ({ surveyId, teamRef }) =>
        surveyId === wave.surveyId && teamRef === team.teamRef,
    );
    return planTeam(wave, team, own) ?? [];
  });
}

/**
 * An incident after what a wave does to it.
 *
 * @param dueMs - when the first response is due, should it be reopened now
 * @public
 */
export function changeIncident(
  incident: Incident,
  kind: IncidentChangeKind,
  score: IncidentScore,
  times: { readonly nowMs: number; readonly dueMs: number },
): Incident {
  switch (kind) {
    case 'recover':
      return { ...incident, proof: score };
    case 'reopen':
      return { ...reopenIncident(incident, times), score };
    default:
      return { ...incident, score };
  }
}
