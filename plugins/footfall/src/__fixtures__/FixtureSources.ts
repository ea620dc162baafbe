import {
  addDays,
  InboxItem,
  InboxPage,
  InboxQuery,
  inboxQuerySchema,
  InboxReplay,
  InboxReplayResult,
  SourceHealth,
  SourceRecord,
  SourcesReport,
} from '@footfall/backstage-plugin-footfall-common';
import { noise } from './noise';
import { TODAY } from './organisation';

const DAYS = 28;
const HOUR_MS = 3_600_000;

interface FixtureSource {
  readonly source: string;
  readonly health: SourceHealth;
  readonly perDay: number;
  readonly lagSeconds: number | null;
}

const fixtureSources: readonly FixtureSource[] = [
  { source: 'argo-cd', health: 'fresh', perDay: 40, lagSeconds: 4 },
  { source: 'gitops:config', health: 'failed', perDay: 12, lagSeconds: 160 },
  { source: 'jenkins', health: 'late', perDay: 9, lagSeconds: 45 },
  { source: 'release-mails', health: 'silent', perDay: 0, lagSeconds: null },
];

const errors = [
  'occurredAt: must be an ISO 8601 instant with a zone, such as 2026-03-29T00:30:00Z',
  'environment: is required',
  'service: must not be longer than 300 characters',
];

function createItem(index: number, nowMs: number): InboxItem {
  const agoMs = (hours: number) =>
    new Date(nowMs - hours * HOUR_MS).toISOString();
  return {
    id: String(index),
    source: index % 4 === 0 ? null : 'jenkins',
    deploymentId: index % 5 === 0 ? null : `build-${4100 + index}`,
    door: 'http',
    error: errors[index % errors.length],
    attempts: 1 + (index % 3),
    firstSeenAt: agoMs(index + 30),
    lastSeenAt: agoMs(index + 1),
    expiresAt: agoMs(index - 700),
    isReplayable: index % 7 !== 6,
  };
}

/** Sources of a made-up organisation; a replay takes in every second item. */
export class FixtureSources {
  readonly #sources: readonly FixtureSource[];
  readonly #nowMs: number;
  #items: readonly InboxItem[];

  constructor(options: { sources: number; rejected: number; nowMs: number }) {
    this.#sources = fixtureSources.slice(0, options.sources);
    this.#nowMs = options.nowMs;
    this.#items = Array.from({ length: options.rejected }, (_, index) =>
      createItem(index, options.nowMs),
    );
  }

  #recordOf({ source, health, perDay, lagSeconds }: FixtureSource) {
    const days = Array.from({ length: DAYS }, (_, index) => ({
      day: addDays(TODAY, index - DAYS + 1),
      deployments: Math.round(noise(index, perDay) * perDay),
    }));
    const hoursAgo = health === 'silent' ? 40 * 24 : 1;
    const lastAt = new Date(this.#nowMs - hoursAgo * HOUR_MS).toISOString();
    const record: SourceRecord = {
      source,
      health,
      deployments: 30 * perDay + 7,
      lastOccurredAt: lastAt,
      lastReceivedAt: lastAt,
      lagSeconds,
      rejected: this.#items.filter(item => item.source === source).length,
      days,
    };
    return record;
  }

  report(): SourcesReport {
    const updatedAt = new Date(this.#nowMs - 5_000).toISOString();
    return {
      sources: this.#sources.map(source => this.#recordOf(source)),
      progress:
        this.#sources.length > 1
          ? [
              {
                sourceId: 'gitops:config',
                state: 'failed',
                done: 12_400,
                total: 88_000,
                note: 'The repository could not be reached: timed out',
                updatedAt,
              },
            ]
          : [],
      mayReplay: true,
    };
  }

  inbox(asked: InboxQuery = {}): InboxPage {
    const { source, limit, cursor } = inboxQuerySchema.parse(asked);
    const items = this.#items.filter(
      item => source === undefined || item.source === source,
    );
    const from = Number(cursor ?? 0);
    const to = from + limit;
    return {
      items: items.slice(from, to),
      page: {
        totalItems: items.length,
        nextCursor: to < items.length ? String(to) : null,
      },
    };
  }

  replay({ ids }: InboxReplay = {}): InboxReplayResult {
    const tried = this.#items.filter(
      item => item.isReplayable && (!ids || ids.includes(item.id)),
    );
    const kept = tried.filter((_, index) => index % 2 === 1);
    this.#items = this.#items.filter(
      item => !tried.includes(item) || kept.includes(item),
    );
    return {
      accepted: tried.length - kept.length,
      duplicates: 0,
      corrected: 0,
      rejected: kept.map(({ deploymentId, error }, index) => ({
        index,
        id: deploymentId,
        error,
      })),
      totalRejected: kept.length,
    };
  }
}
