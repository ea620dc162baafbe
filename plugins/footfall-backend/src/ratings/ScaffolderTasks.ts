import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { RatingOutcome } from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';

/** A run of a template, as far as its rating needs it. */
export interface TemplateRun {
  readonly taskId: string;
  /** Who started it. */
  readonly personRef: string;
  readonly templateRef: string;
  /** `null` while it runs. */
  readonly outcome: RatingOutcome | null;
  /** When it was last heard of: the scaffolder does not say when it ended. */
  readonly endedMs: number;
}

/** The runs of templates, whoever started them. */
export interface TemplateRuns {
  /**
   * @throws ServiceUnavailableError where nobody can tell.
   */
  find(taskId: string): Promise<TemplateRun | null>;
  /**
   * Those that have ended, of all that began since then; the newest first.
   *
   * @throws ServiceUnavailableError where nobody can tell.
   */
  listEnded(begunFromMs: number): Promise<TemplateRun[]>;
}

const endings = ['completed', 'failed', 'cancelled'] as const;

const outcomeTable: Readonly<Record<string, RatingOutcome>> = {
  completed: 'succeeded',
  failed: 'failed',
  cancelled: 'cancelled',
} satisfies Record<(typeof endings)[number], RatingOutcome>;

/** How a task ended by what the scaffolder calls it; `null` while it runs. */
export function outcomeOfStatus(status: string): RatingOutcome | null {
  return Object.hasOwn(outcomeTable, status) ? outcomeTable[status] : null;
}

// What the scaffolder answers beyond its declared type, and what tasks of old
// templates lack.
const taskSchema = z.object({
  id: z.string(),
  status: z.string(),
  createdAt: z.string(),
  lastHeartbeatAt: z.string().nullish(),
  createdBy: z.string().nullish(),
  spec: z.object({
    templateInfo: z.object({ entityRef: z.string() }).nullish(),
    user: z.object({ ref: z.string().nullish() }).nullish(),
  }),
});

const inLowerCase = (ref: string) => ref.toLocaleLowerCase('en-US');

function toRun(value: unknown): TemplateRun | null {
  const parsed = taskSchema.safeParse(value);
  if (!parsed.success) {
    return null;
  }
  const { id, status, createdAt, lastHeartbeatAt, createdBy, spec } =
    parsed.data;
  const personRef = createdBy ?? spec.user?.ref;
  const templateRef = spec.templateInfo?.entityRef;
  if (!personRef || !templateRef) {
    return null;
  }
  return {
    taskId: id,
    personRef: inLowerCase(personRef),
    templateRef: inLowerCase(templateRef),
    outcome: outcomeOfStatus(status),
    endedMs: Date.parse(lastHeartbeatAt ?? createdAt),
  };
}

const isNotFound = (error: unknown) =>
  error instanceof Error &&
  (error.name === 'NotFoundError' ||
    ('statusCode' in error && error.statusCode === 404));

// The scaffolder gives its tasks no others, and asked for one that is none its
// database fails.
const TASK_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const PAGE = 100;
/** Of a day; more than that is not asked for every few minutes. */
const MOST_LISTED = 2_000;

export interface ScaffolderTasksOptions {
  readonly auth: AuthService;
  readonly scaffolder: Pick<ScaffolderService, 'getTask' | 'listTasks'>;
}

/** The tasks of Backstage's scaffolder, asked for by the plugin itself. */
export class ScaffolderTasks implements TemplateRuns {
  readonly #options: ScaffolderTasksOptions;

  constructor(options: ScaffolderTasksOptions) {
    this.#options = options;
  }

  async find(taskId: string) {
    if (!TASK_ID.test(taskId)) {
      return null;
    }
    return this.#ask(null, async (scaffolder, options) =>
      toRun(await scaffolder.getTask({ taskId }, options)),
    );
  }

  // The scaffolder tells of the newest first. A run that begins meanwhile moves
  // the others on, so that one can be met twice and none is passed over.
  async listEnded(begunFromMs: number) {
    return this.#ask([], async (scaffolder, options) => {
      const runs: TemplateRun[] = [];
      for (let offset = 0; offset < MOST_LISTED; offset += PAGE) {
        const { items } = await scaffolder.listTasks(
          { status: [...endings], limit: PAGE, offset },
          options,
        );
        const isRecent = ({ createdAt }: { readonly createdAt: string }) =>
          Date.parse(createdAt) >= begunFromMs;
        runs.push(...items.filter(isRecent).flatMap(task => toRun(task) ?? []));
        if (items.length < PAGE || !items.every(isRecent)) {
          break;
        }
      }
      return runs;
    });
  }

  /** @param nothing - the answer of a scaffolder that has none of it */
  async #ask<T>(
    nothing: T,
    ask: (
      scaffolder: ScaffolderTasksOptions['scaffolder'],
      options: { readonly credentials: BackstageCredentials },
    ) => Promise<T>,
  ): Promise<T> {
    const { auth, scaffolder } = this.#options;
    try {
      const credentials = await auth.getOwnServiceCredentials();
      return await ask(scaffolder, { credentials });
    } catch (error) {
      if (isNotFound(error)) {
        return nothing;
      }
      throw new ServiceUnavailableError(
        'The scaffolder does not say what became of the run',
        error,
      );
    }
  }
}
