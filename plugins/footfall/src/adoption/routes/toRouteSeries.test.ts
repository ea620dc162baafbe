import {
  Day,
  RouteKind,
  RouteUsage,
} from '@footfall/backstage-plugin-footfall-common';
import { toRouteSeries } from './toRouteSeries';

const day = (text: string) => text as Day;

const usageOf = (
  routes: readonly [string, RouteKind, readonly number[]][],
): RouteUsage => ({
  window: { from: day('2026-11-02'), to: day('2026-11-16') },
  tier: 'production',
  intervals: [
    { from: day('2026-11-02'), to: day('2026-11-09'), isComplete: true },
    { from: day('2026-11-09'), to: day('2026-11-16'), isComplete: false },
  ],
  routes: routes.map(([id, kind, perInterval]) => ({
    id,
    title: id,
    kind,
    deployments: perInterval.reduce((a, b) => a + b, 0),
    perInterval: [...perInterval],
  })),
  freshness: { computedAt: null, catalogSyncedAt: null, pendingDays: 0 },
});

describe('toRouteSeries', () => {
  const overTime = usageOf([
    ['gitops', 'paved', [6, 2]],
    ['template', 'paved', [1, 1]],
    ['kubectl', 'bypass', [3, 4]],
    ['retired', 'legacy', [0, 0]],
  ]);
  const inWindow = usageOf([
    ['gitops', 'paved', [2]],
    ['kubectl', 'bypass', [6]],
  ]);

  it('keeps the order, shades routes of a kind, leaves out what nobody took', () => {
    const { layers } = toRouteSeries(overTime, inWindow);
    expect(layers.map(({ id, opacity }) => [id, opacity])).toEqual([
      ['gitops', 1],
      ['template', 0.72],
      ['kubectl', 1],
    ]);
  });

  it('counts layers in the window and weeks over time', () => {
    const { layers, weeks, deployments } = toRouteSeries(overTime, inWindow);
    expect(deployments).toBe(8);
    expect(layers.map(layer => layer.share)).toEqual([0.25, 0, 0.75]);
    expect(weeks.map(({ counts, total }) => [counts, total])).toEqual([
      [[6, 1, 3], 10],
      [[2, 1, 4], 7],
    ]);
    expect(weeks[1].isComplete).toBe(false);
  });

  it('has no shares where nothing was deployed in the window', () => {
    const { layers } = toRouteSeries(overTime, usageOf([]));
    expect(layers.every(layer => layer.share === null)).toBe(true);
  });
});
