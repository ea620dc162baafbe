import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { WrittenProblem } from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { nameOf, problemsIn, readBook } from '../costs/readBook';
import { CostsConfig } from './CostsConfig';
import { costSettingsSchema } from './costSchemas';

type Problems = readonly WrittenProblem[];
type Settings = z.output<typeof costSettingsSchema>;

const SETTINGS = ['currency', 'rates', 'priceFiles', 'priceUrls'] as const;
const noSettings: Settings = costSettingsSchema.parse({});

function readSettings(costs: Config | undefined): {
  readonly settings: Settings;
  readonly problems: Problems;
} {
  const parsed = costSettingsSchema.safeParse(
    Object.fromEntries(SETTINGS.map(key => [key, costs?.getOptional(key)])),
  );
  return parsed.success
    ? { settings: parsed.data, problems: [] }
    : { settings: noSettings, problems: problemsIn(parsed.error, []) };
}

/**
 * Reads what `footfall.costs` says about prices and estimates.
 *
 * @throws InputError that names everything that is wrong with it.
 */
export function readCostsConfig(
  costs: Config | undefined,
): Omit<CostsConfig, 'schedule' | 'maxBodyBytes'> {
  const { settings, problems } = readSettings(costs);
  const book = readBook({
    prices: costs?.getOptional('prices'),
    blueprints: costs?.getOptional('blueprints'),
  });
  const all = [...problems, ...book.problems];
  if (all.length > 0) {
    const lines = all.map(
      ({ path, message }) => `  footfall.costs.${nameOf(path)}: ${message}`,
    );
    throw new InputError(
      `Configuration 'footfall.costs' cannot be used:\n${lines.join('\n')}`,
    );
  }
  return { ...settings, prices: book.prices, blueprints: book.blueprints };
}
