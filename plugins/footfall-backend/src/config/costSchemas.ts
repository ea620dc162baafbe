import { ConversionRate } from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { currencySchema, rateSchema } from '../costs/bookSchemas';
import { defaults } from './defaults';

const idOfRate = ({ from, to, asOf }: ConversionRate) =>
  `${from} to ${to} of ${asOf}`;

const ratesSchema = z.array(rateSchema).superRefine((rates, context) => {
  const seen = new Set<string>();
  for (const [at, rate] of rates.entries()) {
    const id = idOfRate(rate);
    if (seen.has(id)) {
      context.addIssue({
        code: 'custom',
        path: [at],
        message: `The rate from ${id} is there twice`,
      });
    }
    if (rate.from === rate.to) {
      context.addIssue({
        code: 'custom',
        path: [at, 'to'],
        message: 'is the currency that it is converted from',
      });
    }
    seen.add(id);
  }
});

/** `footfall.costs`, but for what stands in price books as well. */
export const costSettingsSchema = z.object({
  currency: currencySchema.default(defaults.costCurrency),
  rates: ratesSchema.default([]),
  priceFiles: z.array(z.string().min(1)).default([]),
  priceUrls: z
    .array(z.url({ error: 'must be an address such as https://…' }))
    .default([]),
});
