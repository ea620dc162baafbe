import { AuditorService } from '@backstage/backend-plugin-api';
import {
  footfallCostReadPermission,
  footfallCostReportPermission,
  ParsedCostQuestion,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { CostService } from './CostService';
import { ReceivedInfracost } from './readInfracostReport';

/** Whoever asks for prices may see them; whoever hands estimates in leaves a trail. */
export class AuthorizedCostService implements CostService {
  readonly #inner: CostService;
  readonly #caller: Caller;
  readonly #auditor: AuditorService;

  constructor(inner: CostService, caller: Caller, auditor: AuditorService) {
    this.#inner = inner;
    this.#caller = caller;
    this.#auditor = auditor;
  }

  async estimate(question: ParsedCostQuestion) {
    await this.#caller.require(footfallCostReadPermission);
    return this.#inner.estimate(question);
  }

  async prices() {
    await this.#caller.require(footfallCostReadPermission);
    return this.#inner.prices();
  }

  /** @throws NotAllowedError before a large body is looked at. */
  async mayReport() {
    await this.#caller.require(footfallCostReportPermission);
  }

  async takeInfracost(report: ReceivedInfracost) {
    const { kind, ref } = report;
    return audited(
      this.#auditor,
      {
        eventId: 'cost-estimate-report',
        actionType: 'infracost',
        by: this.#caller.ref,
        meta: { kind, ref },
      },
      async () => {
        await this.mayReport();
        return this.#inner.takeInfracost(report);
      },
    );
  }
}
