/** Amounts of money, wherever they are written. */
export const moneyMessages = {
  range: '{{from}} to {{to}}',
  aMonth: '{{amount}} a month',
} as const;
