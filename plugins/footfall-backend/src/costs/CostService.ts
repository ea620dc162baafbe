import {
  CostEstimate,
  ParsedCostQuestion,
  PriceBookReport,
  StoredEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { ReceivedInfracost } from './readInfracostReport';

export interface CostService {
  /**
   * What an order would cost, by the prices of now. Stores nothing.
   *
   * @throws NotFoundError where nobody said what the template consists of, and no
   * tool estimated it.
   * @throws InputError where an input is not what the blueprint can read.
   */
  estimate(question: ParsedCostQuestion): Promise<CostEstimate>;
  prices(): Promise<PriceBookReport>;
  /** @throws InputError where it is not the output of a version that is known. */
  takeInfracost(report: ReceivedInfracost): Promise<StoredEstimate>;
}
