import {
  IngestResult,
  ItemOutcome,
  planBatch,
} from '@footfall/backstage-plugin-footfall-common';
import { IngestConfig } from '../config';
import { InboxStore, RejectedItem } from '../inbox/InboxStore';
import { Classify, ClassifiedDeployment } from './ClassifiedDeployment';
import { contentHashOf } from './contentHashOf';
import { DeploymentStore } from './DeploymentStore';
import { parseDeployment } from './parseDeployment';

/** An item of a request, or what could not even be read as one. */
export type IngestItem =
  | {
      readonly value: unknown;
      /**
       * When the source said so, where it is only told again now: it then
       * undoes nothing that the source has said since.
       */
      readonly saidMs?: number;
    }
  | { readonly unreadable: string; readonly error: string };

/** Takes in deployments, whichever door they come through. */
export interface IngestService<R extends IngestResult = IngestResult> {
  /**
   * Stores what can be stored and keeps the rest in the inbox. When this
   * resolves, all that it counts is safe.
   *
   * @param door - how the items came in: `http`, `events`, the id of a source
   */
  ingest(items: readonly IngestItem[], door: string): Promise<R>;
}

export interface DefaultIngestServiceOptions {
  readonly deployments: DeploymentStore;
  readonly inbox: InboxStore;
  readonly classify: Classify;
  readonly limits: Pick<IngestConfig, 'maxFutureMs' | 'maxAgeMs'>;
  readonly nowMs: () => number;
}

/** Rows in one transaction; a request of more is stored piece by piece. */
const TRANSACTION_SIZE = 1_000;

interface IndexedDeployment extends ClassifiedDeployment {
  readonly source: string;
  readonly id: string;
}

function textOf(item: IngestItem, key: 'source' | 'id'): string | null {
  const value: unknown = 'value' in item ? item.value : undefined;
  const part =
    typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)[key]
      : undefined;
  return typeof part === 'string' ? part.slice(0, 300) : null;
}

function toRejectedItem(item: IngestItem, error: string): RejectedItem {
  return {
    payload: 'value' in item ? item.value : item.unreadable,
    format: 'deployment',
    source: textOf(item, 'source'),
    deploymentId: textOf(item, 'id'),
    error,
    isReplayable: 'value' in item,
  };
}

export class DefaultIngestService implements IngestService {
  readonly #options: DefaultIngestServiceOptions;

  constructor(options: DefaultIngestServiceOptions) {
    this.#options = options;
  }

  async ingest(
    items: readonly IngestItem[],
    door: string,
  ): Promise<IngestResult> {
    const result = { accepted: 0, duplicates: 0, corrected: 0 };
    const rejected: IngestResult['rejected'] = [];
    for (let at = 0; at < items.length; at += TRANSACTION_SIZE) {
      const piece = items.slice(at, at + TRANSACTION_SIZE);
      const stored = await this.#ingestPiece(piece, at, door);
      result.accepted += stored.accepted;
      result.duplicates += stored.duplicates;
      result.corrected += stored.corrected;
      rejected.push(...stored.rejected);
    }
    return { ...result, rejected };
  }

  async #ingestPiece(
    items: readonly IngestItem[],
    offset: number,
    door: string,
  ): Promise<IngestResult> {
    const { deployments, inbox, limits } = this.#options;
    const nowMs = this.#options.nowMs();
    const readable: IndexedDeployment[] = [];
    const rejected: IngestResult['rejected'] = [];
    const toKeep: RejectedItem[] = [];
    items.forEach((item, index) => {
      const parsed =
        'value' in item ? parseDeployment(item.value, limits, nowMs) : item;
      if ('error' in parsed) {
        toKeep.push(toRejectedItem(item, parsed.error));
        rejected.push({
          index: offset + index,
          id: textOf(item, 'id'),
          error: parsed.error,
        });
      } else {
        readable.push(
          this.#prepare(
            parsed.deployment,
            'value' in item ? item.saidMs : undefined,
          ),
        );
      }
    });
    const plan = planBatch(readable, item => item.contentHash);
    await inbox.keep(toKeep, door, nowMs);
    const outcomes = await deployments.record(plan.toStore, nowMs);
    const count = (outcome: ItemOutcome) =>
      outcomes.filter(candidate => candidate === outcome).length;
    return {
      accepted: count('accepted'),
      duplicates: count('duplicate') + plan.duplicates,
      corrected: count('corrected') + plan.corrected,
      rejected,
    };
  }

  #prepare(
    deployment: ClassifiedDeployment['deployment'],
    saidMs: number | undefined,
  ): IndexedDeployment {
    return {
      source: deployment.source,
      id: deployment.id,
      deployment,
      classification: this.#options.classify(deployment),
      contentHash: contentHashOf(deployment),
      saidMs,
    };
  }
}
