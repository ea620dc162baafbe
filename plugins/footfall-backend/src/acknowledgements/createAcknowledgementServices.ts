import { Knex } from 'knex';
import { PendingOrders } from '../budgets/PendingOrders';
import { PlatformTeamAccess } from '../surveys/PlatformTeamAccess';
import { AcknowledgementConfig } from './AcknowledgementConfig';
import {
  AcknowledgementService,
  DefaultAcknowledgementService,
  DefaultAcknowledgementServiceOptions,
} from './AcknowledgementService';
import { DatabaseAcknowledgementStore } from './DatabaseAcknowledgementStore';

export interface CreateAcknowledgementServicesOptions
  extends Omit<DefaultAcknowledgementServiceOptions, 'store'> {
  readonly knex: Knex;
  readonly config: AcknowledgementConfig;
}

/** What was accepted and is being made: budgets count it beside what runs. */
export function createPendingOrders(knex: Knex): PendingOrders {
  return new DatabaseAcknowledgementStore(knex);
}

/** Acknowledgements, and who may see those of others. */
export function createAcknowledgementServices(
  options: CreateAcknowledgementServicesOptions,
) {
  const acknowledgements: AcknowledgementService =
    new DefaultAcknowledgementService({
      ...options,
      store: new DatabaseAcknowledgementStore(options.knex),
    });
  return {
    acknowledgements,
    acknowledgementAccess: new PlatformTeamAccess(options.config),
  };
}
