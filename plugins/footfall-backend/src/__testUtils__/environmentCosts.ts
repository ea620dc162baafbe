import {
  KnownCost,
  MoneyRange,
} from '@footfall/backstage-plugin-footfall-common';
import {
  EnvironmentCost,
  EnvironmentCosts,
} from '../environments/EnvironmentCosts';

/** So much, whatever usage decides. */
export const pounds = (low: string, high: string = low): MoneyRange => ({
  low,
  high,
  currency: 'GBP',
});

/** An environment that ran since the beginning of 2026, for £73 a month. */
export function anEnvironmentCost(
  id: string,
  {
    monthly = pounds('73'),
    unknownLines = 0,
    ...changes
  }: Partial<EnvironmentCost> & Partial<KnownCost> = {},
): EnvironmentCost {
  const { createdMs = Date.parse('2026-01-01T00:00:00Z') } = changes;
  return {
    id,
    name: id,
    teamRef: 'group:default/red',
    state: 'active',
    createdMs,
    endsMs: null,
    estimates: [{ fromMs: createdMs, monthly, unknownLines }],
    ...changes,
  };
}

/** Environments that a test can change. */
export class FakeEnvironmentCosts implements EnvironmentCosts {
  environments: EnvironmentCost[] = [];

  async between() {
    return this.environments;
  }

  async firstMs() {
    return this.environments.length === 0
      ? null
      : Math.min(...this.environments.map(({ createdMs }) => createdMs));
  }
}
