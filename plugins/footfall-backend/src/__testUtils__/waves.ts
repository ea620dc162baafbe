import {
  ClosedWave,
  ClosedWaveTeam,
} from '@footfall/backstage-plugin-footfall-common';

/** A team with enough answers, at a mean of *recommend*. */
export function aWaveTeam(
  name: string,
  mean: number,
  changes: Partial<ClosedWaveTeam> = {},
): ClosedWaveTeam {
  return {
    teamRef: `group:default/${name}`,
    title: name,
    n: 8,
    mean,
    nps: mean * 20 - 100,
    isEnough: true,
    ...changes,
  };
}

const OPEN_MS = 5 * 24 * 60 * 60_000;

/** A wave of the pulse with a bar at a mean of 7, open for five days. */
export function aWave(
  number: number,
  teams: readonly ClosedWaveTeam[],
  closedAt = '2026-04-01T00:00:00Z',
): ClosedWave {
  return {
    waveId: `pulse-${number}`,
    surveyId: 'pulse',
    surveyTitle: 'Platform pulse',
    number,
    openedMs: Date.parse(closedAt) - OPEN_MS,
    closedMs: Date.parse(closedAt),
    bar: { measure: 'mean', below: 7 },
    teams,
  };
}
