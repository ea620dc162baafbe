import { Money } from '@footfall/backstage-plugin-footfall-common';

/** How amounts of money are written for a reader. */
export interface MoneyFormats {
  /** To the minor digits of its currency: `£180.25`, `¥18,025`. */
  exact(money: Money): string;
  /** As one says it: no pence from a hundred on. */
  about(money: Money): string;
  /** What a unit costs, with every digit that counts: `£0.0464`. */
  price(money: Money): string;
  /** How much of something there is, in decimal text. */
  quantity(amount: string): string;
}

// From here on the minor digits are smaller than what an estimate can know.
const WHOLE_FROM = 100;
// Below one, the usual three digits after the point may all be nothing.
const SMALL_DIGITS = 3;
// An amount of the wire contract has at most so many digits after the point.
const MAX_DIGITS = 12;

type Numeral = `${number}`;

const isNumeral = (text: string): text is Numeral =>
  /^-?\d+(\.\d+)?$/.test(text);

/** A currency's format; none for what is no currency by its form. */
function formatOf(
  locale: string,
  currency: string,
  digits: Intl.NumberFormatOptions,
): Intl.NumberFormat | undefined {
  return /^[A-Za-z]{3}$/.test(currency)
    ? new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits })
    : undefined;
}

/** The least that a format can write. */
function leastOf(format: Intl.NumberFormat): number {
  return 10 ** -(format.resolvedOptions().maximumFractionDigits ?? 0);
}

/**
 * Money for a language. Amounts are handed on as decimal text: no digit of them
 * goes through a binary number.
 */
export function createMoneyFormats(locale: string): MoneyFormats {
  const quantities = new Intl.NumberFormat(locale);
  const smallQuantities = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: SMALL_DIGITS,
  });
  const formats = new Map<string, Intl.NumberFormat | undefined>();
  const write = (
    { amount, currency }: Money,
    digits: Intl.NumberFormatOptions,
  ): string => {
    const key = `${currency} ${JSON.stringify(digits)}`;
    if (!formats.has(key)) {
      formats.set(key, formatOf(locale, currency, digits));
    }
    const format = formats.get(key);
    if (!format || !isNumeral(amount)) {
      return `${amount} ${currency}`;
    }
    const least = leastOf(format);
    const isLess = Number(amount) > 0 && Number(amount) < least / 2;
    // What is not for nothing is never written as if it were.
    return isLess ? `<${format.format(least)}` : format.format(amount);
  };
  return {
    exact: money => write(money, {}),
    about: money =>
      write(
        money,
        Math.abs(Number(money.amount)) < WHOLE_FROM
          ? {}
          : { minimumFractionDigits: 0, maximumFractionDigits: 0 },
      ),
    quantity: amount => {
      if (!isNumeral(amount)) {
        return amount;
      }
      const isSmall = Math.abs(Number(amount)) < 1;
      return (isSmall ? smallQuantities : quantities).format(amount);
    },
    price: money => write(money, { maximumFractionDigits: MAX_DIGITS }),
  };
}
