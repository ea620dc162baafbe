import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import {
  MetricAttributes,
  MetricsService,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';

export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly attributes: MetricAttributes;
}

/** Metrics that a test can look at. */
export class CollectedMetrics {
  readonly #counted: Measurement[] = [];
  readonly #gauges = new Map<string, MetricsServiceObservableCallback[]>();

  /** What the plugin is given. */
  readonly service: MetricsService = metricsServiceMock.mock({
    createCounter: name => ({
      add: (value, attributes) => {
        this.#counted.push({ name, value, attributes: attributes ?? {} });
      },
    }),
    createObservableGauge: name => ({
      addCallback: callback => {
        const callbacks = this.#gauges.get(name) ?? [];
        this.#gauges.set(name, [
          ...callbacks,
          callback as MetricsServiceObservableCallback,
        ]);
      },
      removeCallback: () => {},
    }),
  });

  /** Everything that was counted so far, in its order. */
  get counted(): readonly Measurement[] {
    return this.#counted;
  }

  /** Reads every gauge, as a collector does. */
  async observe(): Promise<Measurement[]> {
    const observed: Measurement[] = [];
    for (const [name, callbacks] of this.#gauges) {
      for (const callback of callbacks) {
        await callback({
          observe: (value, attributes = {}) => {
            observed.push({ name, value, attributes });
          },
        });
      }
    }
    return observed;
  }
}
