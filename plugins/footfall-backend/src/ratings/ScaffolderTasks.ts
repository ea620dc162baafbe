import { AuthService } from '@backstage/backend-plugin-api';
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
}

const outcomeTable: Readonly<Record<string, RatingOutcome>> = {
  completed: 'succeeded',
  failed: 'failed',
  cancelled: 'cancelled',
};

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

export interface ScaffolderTasksOptions {
  readonly auth: AuthService;
  readonly scaffolder: Pick<ScaffolderService, 'getTask'>;
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
    const { auth, scaffolder } = this.#options;
    try {
      const credentials = await auth.getOwnServiceCredentials();
      return toRun(await scaffolder.getTask({ taskId }, { credentials }));
    } catch (error) {
      if (isNotFound(error)) {
        return null;
      }
      throw new ServiceUnavailableError(
        'The scaffolder does not say what became of the run',
        error,
      );
    }
  }
}
