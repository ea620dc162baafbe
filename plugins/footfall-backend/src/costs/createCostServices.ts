import { LoggerService, UrlReaderService } from '@backstage/backend-plugin-api';
import { PriceSource } from '@footfall/backstage-plugin-footfall-node';
import { Knex } from 'knex';
import { CostsConfig } from '../config/CostsConfig';
import { BookSource } from './BookSource';
import { fileSource, moduleSource, urlSource } from './bookSources';
import { DatabaseStoredEstimateStore } from './DatabaseStoredEstimateStore';
import {
  DefaultCostService,
  DefaultCostServiceOptions,
} from './DefaultCostService';
import { PriceLibrary } from './PriceLibrary';
import { DefaultToolEstimateService } from './ToolEstimateService';

type Made = 'library' | 'toolEstimates';

/** What the services of costs are built of. */
export interface CreateCostServicesOptions
  extends Omit<DefaultCostServiceOptions, Made> {
  readonly knex: Knex;
  readonly logger: LoggerService;
  readonly urlReader: Pick<UrlReaderService, 'readUrl'>;
  /** Those that other modules add. */
  readonly priceSources: readonly PriceSource[];
}

/** Configuration was looked through when it was read: nothing is wrong with it. */
function configSource({ prices, blueprints }: CostsConfig): BookSource {
  return {
    id: 'footfall.costs',
    read: async () => ({ prices, blueprints, problems: [] }),
  };
}

/** Prices, and what is estimated with them. */
export function createCostServices(options: CreateCostServicesOptions) {
  const { config, urlReader } = options;
  const { costs } = config;
  const library = new PriceLibrary({
    ...options,
    sources: [
      configSource(costs),
      ...costs.priceFiles.map(fileSource),
      ...costs.priceUrls.map(address => urlSource(address, urlReader)),
      ...options.priceSources.map(moduleSource),
    ],
  });
  const toolEstimates = new DatabaseStoredEstimateStore(options.knex);
  return {
    priceLibrary: library,
    costs: new DefaultCostService({ ...options, library, toolEstimates }),
    toolEstimates: new DefaultToolEstimateService(toolEstimates),
    costLimits: costs,
  };
}
