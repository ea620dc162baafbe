/** Amounts of money, wherever they are written. */
export const moneyMessages = {
  range: '{{from}} to {{to}}',
  aMonth: '{{amount}} a month',
  atLeast: 'at least {{amount}}',
} as const;
