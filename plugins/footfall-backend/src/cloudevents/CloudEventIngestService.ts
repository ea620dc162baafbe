import {
  CloudEventResult,
  DeploymentInput,
} from '@footfall/backstage-plugin-footfall-common';
import { IngestConfig } from '../config';
import { IngestItem, IngestService } from '../deployments/IngestService';
import { parseDeployment } from '../deployments/parseDeployment';
import { InboxStore } from '../inbox/InboxStore';
import { PipelineRunService } from './PipelineRunService';
import { RunDeployment, RunEnd } from './pipelineRuns';
import { Meaning, readMeaning } from './readMeaning';
import { toRejectedEvent } from './toRejectedEvent';

export interface CloudEventIngestServiceOptions {
  readonly ingest: IngestService;
  readonly runs: PipelineRunService;
  readonly inbox: InboxStore;
  readonly limits: Pick<IngestConfig, 'maxFutureMs' | 'maxAgeMs'>;
  readonly nowMs: () => number;
}

/** A deployment that an event reports, and where in the request it stood. */
interface Reported {
  readonly index: number;
  readonly key: string | null;
  readonly input: DeploymentInput;
  /** When the source said so, where it is only told again now. */
  readonly saidMs?: number;
}

const saidMsOf = (item: IngestItem) =>
  'value' in item ? item.saidMs : undefined;

const isRunDeployment = <D extends { key: string | null }>(
  deployment: D,
): deployment is D & RunDeployment => deployment.key !== null;

/**
 * Takes in CDEvents, in CloudEvents' JSON format. Every item is counted once:
 * as the deployment that it reports, as a correction where it changes how
 * deployments ended, as ignored where it changes nothing, or as rejected.
 */
export class CloudEventIngestService
  implements IngestService<CloudEventResult>
{
  readonly #options: CloudEventIngestServiceOptions;

  constructor(options: CloudEventIngestServiceOptions) {
    this.#options = options;
  }

  async ingest(
    items: readonly IngestItem[],
    door: string,
  ): Promise<CloudEventResult> {
    const meanings = items.map(item => this.#read(item));
    const rejected = await this.#reject(items, meanings, door);
    const reported = meanings.flatMap((meaning, index): Reported[] =>
      'says' in meaning && meaning.says === 'deployed'
        ? [
            {
              index,
              key: meaning.key,
              input: meaning.input,
              saidMs: saidMsOf(items[index]),
            },
          ]
        : [],
    );
    const finished = meanings.flatMap((meaning, index) => {
      const saidMs = saidMsOf(items[index]);
      return 'says' in meaning && meaning.says === 'finished'
        ? [meaning.ends.map(end => ({ ...end, saidMs }))]
        : [];
    });
    await this.#options.runs.keepEnds(finished.flat());
    const stored = await this.#store(reported, door);
    const changing = await this.#correct(finished, door);
    return {
      accepted: stored.accepted,
      duplicates: stored.duplicates,
      corrected: stored.corrected + changing,
      ignored: meanings.length - reported.length - rejected.length - changing,
      rejected: [...rejected, ...stored.rejected].sort(
        (a, b) => a.index - b.index,
      ),
    };
  }

  // What would be refused as a deployment is refused as the event that it is,
  // so that the inbox can replay it as one.
  #read(item: IngestItem): Meaning {
    const { limits, nowMs } = this.#options;
    const meaning = 'value' in item ? readMeaning(item.value) : item;
    if (!('says' in meaning) || meaning.says !== 'deployed') {
      return meaning;
    }
    const parsed = parseDeployment(meaning.input, limits, nowMs());
    return 'error' in parsed ? parsed : meaning;
  }

  async #reject(
    items: readonly IngestItem[],
    meanings: readonly Meaning[],
    door: string,
  ) {
    const refused = meanings.flatMap((meaning, index) =>
      'error' in meaning
        ? [{ index, item: toRejectedEvent(items[index], meaning.error) }]
        : [],
    );
    await this.#options.inbox.keep(
      refused.map(({ item }) => item),
      door,
      this.#options.nowMs(),
    );
    return refused.map(({ index, item }) => ({
      index,
      id: item.deploymentId,
      error: item.error,
    }));
  }

  async #store(reported: readonly Reported[], door: string) {
    const { ingest, runs } = this.#options;
    const joinable = reported.filter(isRunDeployment);
    await runs.keepDeployments(joinable);
    const settle = async () => {
      const settled = await runs.settle(joinable);
      const byIndex = new Map(
        joinable.map(({ index }, at) => [index, settled[at]]),
      );
      return reported.map(({ index, input }) => byIndex.get(index) ?? input);
    };
    const inputs = await settle();
    const toItem = (value: DeploymentInput, at: number) => ({
      value,
      saidMs: reported[at].saidMs,
    });
    const result = await ingest.ingest(inputs.map(toItem), door);
    // A run that ended meanwhile was perhaps applied before its deployments
    // were stored, which then overwrote it.
    const late = (await settle())
      .map(toItem)
      .filter(({ value }, at) => value.outcome !== inputs[at].outcome);
    if (late.length > 0) {
      await ingest.ingest(late, door);
    }
    return {
      ...result,
      rejected: result.rejected.map(item => ({
        ...item,
        index: reported[item.index].index,
      })),
    };
  }

  /** @returns how many of the ends changed a deployment */
  async #correct(finished: readonly (readonly RunEnd[])[], door: string) {
    const { ingest, runs } = this.#options;
    const keysOf = (ends: readonly RunEnd[]) => ends.map(({ key }) => key);
    const keys = [...new Set(finished.flatMap(keysOf))];
    const byKey = await runs.findDeployments(keys);
    let changing = 0;
    for (const ends of finished) {
      const inputs = keysOf(ends).flatMap(key => byKey.get(key) ?? []);
      if (inputs.length > 0) {
        const { corrected } = await ingest.ingest(
          inputs.map(value => ({ value })),
          door,
        );
        changing += corrected > 0 ? 1 : 0;
      }
    }
    return changing;
  }
}
