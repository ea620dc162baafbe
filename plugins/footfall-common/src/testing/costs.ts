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
  changes: Partial<Omit<EnvironmentLife, 'estimates'>> & {
    readonly monthly?: MoneyRange | null;
    readonly unknownLines?: number;
    /** By default all of what is told of is known. */
    readonly estimates?: readonly (Pick<
      EnvironmentLife['estimates'][number],
      'fromMs' | 'monthly'
    > & { readonly unknownLines?: number })[];
  } = {},
): EnvironmentLife {
  const {
    monthly = pounds(73),
    unknownLines = 0,
    estimates,
    ...rest
  } = changes;
  const createdMs = rest.createdMs ?? Date.parse('2026-01-01T00:00:00Z');
  return {
    id,
    name: id,
    teamRef: 'group:default/red',
    state: 'active',
    createdMs,
    endsMs: null,
    ...rest,
    estimates: (
      estimates ?? [{ fromMs: createdMs, monthly, unknownLines }]
    ).map(estimate => ({ unknownLines: 0, ...estimate })),
  };
}
