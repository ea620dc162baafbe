import { adoptionScenario } from './adoption';
import { govukScenario } from './govuk';
import { ingestScenario } from './ingest';
import { recomputeScenario } from './recompute';
import { sizeScenario } from './size';
import { Scenario } from './support/Scenario';

/** Everything that is measured, in the order in which it is. */
const scenarios: readonly Scenario[] = [
  ingestScenario,
  adoptionScenario,
  recomputeScenario,
  govukScenario,
  sizeScenario,
];

/**
 * The scenarios of these names; all where none is named.
 *
 * @throws Error that says which names there are.
 */
export function chooseScenarios(names: readonly string[]): Scenario[] {
  const unknown = names.filter(
    name => !scenarios.some(scenario => scenario.name === name),
  );
  if (unknown.length > 0) {
    throw new Error(
      `There is no '${unknown.join(', ')}' to measure; there are ${scenarios
        .map(({ name }) => name)
        .join(', ')}`,
    );
  }
  return scenarios.filter(
    ({ name }) => names.length === 0 || names.includes(name),
  );
}
