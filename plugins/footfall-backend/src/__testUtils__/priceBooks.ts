/** A price book with one price, as its file has it. */
export const bookOf = (amount: string) =>
  JSON.stringify({
    prices: [
      {
        provider: 'aws',
        region: '*',
        item: 'machine',
        unit: 'hour',
        amount,
        currency: 'USD',
        asOf: '2026-01-01',
        source: 'a page',
      },
    ],
  });
