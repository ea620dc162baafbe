import { medianOf } from '../trends/statistics';
import { IncidentEvent, IncidentHappening } from './IncidentEvent';

/**
 * A way of an incident from being opened, or reopened, to being resolved.
 *
 * @public
 */
export interface IncidentRound {
  readonly openedMs: number;
  readonly acknowledgedMs: number | null;
  readonly resolvedMs: number | null;
  /** What the next wave showed; `null` while none has looked. */
  readonly outcome: 'recovered' | 'reopened' | null;
}

const begin = (openedMs: number): IncidentRound => ({
  openedMs,
  acknowledgedMs: null,
  resolvedMs: null,
  outcome: null,
});

function advance(
  round: IncidentRound,
  atMs: number,
  what: IncidentHappening,
): IncidentRound {
  switch (what.kind) {
    case 'moved':
      return {
        ...round,
        acknowledgedMs: round.acknowledgedMs ?? atMs,
        resolvedMs: what.to === 'resolved' ? atMs : round.resolvedMs,
      };
    case 'recovered':
    case 'reopened':
      return { ...round, outcome: what.kind };
    default:
      return round;
  }
}

const beginsRound = (what: IncidentHappening) =>
  what.kind === 'opened' ||
  what.kind === 'reopened' ||
  (what.kind === 'moved' && what.to === 'reopened');

/**
 * The rounds of an incident, first to last.
 *
 * @param events - its timeline, in order
 * @public
 */
export function roundsOf(events: readonly IncidentEvent[]): IncidentRound[] {
  const rounds: IncidentRound[] = [];
  for (const { atMs, what } of events) {
    const round = rounds.at(-1);
    const isTakenBack = what.kind === 'moved' && what.to === 'reopened';
    // Taken back by a person, a round was not looked at by any wave.
    if (round && !isTakenBack) {
      rounds[rounds.length - 1] = advance(round, atMs, what);
    }
    if (beginsRound(what)) {
      rounds.push(begin(atMs));
    }
  }
  return rounds;
}

/**
 * How long something takes: the median of those rounds in which it was done.
 *
 * @public
 */
export interface IncidentDuration {
  /** `null` where it was never done. */
  readonly medianMs: number | null;
  /** How many rounds it was done in. */
  readonly n: number;
  /** How many rounds still wait for it, which the median does not know. */
  readonly waiting: number;
}

/**
 * How incidents are dealt with.
 *
 * @public
 */
export interface IncidentFigures {
  readonly timeToAcknowledge: IncidentDuration;
  readonly timeToResolve: IncidentDuration;
  /** Of the resolutions that a later wave looked at, how many held. */
  readonly recovery: {
    /** 0 to 1; `null` where no wave has looked at any. */
    readonly share: number | null;
    readonly recovered: number;
    readonly proven: number;
  };
}

function durationOf(
  rounds: readonly IncidentRound[],
  endOf: (round: IncidentRound) => number | null,
): IncidentDuration {
  const lasted = rounds.flatMap(round => {
    const end = endOf(round);
    // Clocks of replicas differ: nothing is done before it begins.
    return end === null ? [] : [Math.max(0, end - round.openedMs)];
  });
  return {
    medianMs: medianOf(lasted) ?? null,
    n: lasted.length,
    waiting: rounds.length - lasted.length,
  };
}

/** @public */
export function incidentFiguresOf(
  rounds: readonly IncidentRound[],
): IncidentFigures {
  const proven = rounds.filter(({ outcome }) => outcome !== null).length;
  const recovered = rounds.filter(
    ({ outcome }) => outcome === 'recovered',
  ).length;
  return {
    timeToAcknowledge: durationOf(rounds, round => round.acknowledgedMs),
    timeToResolve: durationOf(rounds, round => round.resolvedMs),
    recovery: {
      share: proven === 0 ? null : recovered / proven,
      recovered,
      proven,
    },
  };
}
