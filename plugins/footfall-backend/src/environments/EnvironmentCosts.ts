import {
  EnvironmentState,
  EstimateFrom,
} from '@footfall/backstage-plugin-footfall-common';

/** What an environment costs, and when it ran. */
export interface EnvironmentCost {
  readonly id: string;
  readonly name: string;
  readonly teamRef: string;
  readonly state: EnvironmentState;
  readonly createdMs: number;
  /** When it went, or else when its life ends; `null` without an end. */
  readonly endsMs: number | null;
  /** What it costs a month over time, oldest first. */
  readonly estimates: readonly EstimateFrom[];
}

/** What teams pay for. */
export interface EnvironmentCosts {
  /** All that ran for a moment between the two, half-open. */
  between(fromMs: number, toMs: number): Promise<EnvironmentCost[]>;
  /** When the first one of all was made; `null` where there never was any. */
  firstMs(): Promise<number | null>;
}
