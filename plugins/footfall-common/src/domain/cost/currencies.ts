// Asked for once, and not before somebody needs them.
let currencies: ReadonlySet<string> | undefined;

/**
 * Whether a text is a currency of ISO 4217, such as `GBP`.
 *
 * @public
 */
export function isCurrency(text: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(text);
}

/** How many digits amounts of a currency have: 2 for GBP, 0 for JPY, 3 for KWD. */
export function minorDigitsOf(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits;
}
