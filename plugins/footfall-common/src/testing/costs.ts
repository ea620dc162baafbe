import { ConvertMoney, EnvironmentLife, MoneyRange } from '../domain';

/** So much, whatever usage decides. */
export const pounds = (
  amount: number | string,
  high: number | string = amount,
): MoneyRange => ({
  low: String(amount),
  high: String(high),
  currency: 'GBP',
});

/** Nobody stated a rate. */
export const noRates: ConvertMoney = () => null;

/** An environment that ran since the beginning of 2026, for £73 a month. */
export function anEnvironmentLife(
  id: string,
  changes: Partial<EnvironmentLife> & {
    readonly monthly?: MoneyRange | null;
  } = {},
): EnvironmentLife {
  const { monthly = pounds(73), ...rest } = changes;
  const createdMs = rest.createdMs ?? Date.parse('2026-01-01T00:00:00Z');
  return {
    id,
    name: id,
    teamRef: 'group:default/red',
    state: 'active',
    createdMs,
    endsMs: null,
    estimates: [{ fromMs: createdMs, monthly }],
    ...rest,
  };
}
