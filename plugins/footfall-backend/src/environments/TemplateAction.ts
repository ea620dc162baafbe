import { AuthService } from '@backstage/backend-plugin-api';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import {
  EnvironmentAction,
  EnvironmentActionProgress,
  EnvironmentActionStart,
  EnvironmentToShutDown,
  ShutdownAttempt,
} from '@footfall/backstage-plugin-footfall-node';
import { ShutdownTemplateConfig } from '../config/EnvironmentsConfig';
import { outcomeOfStatus } from '../ratings/ScaffolderTasks';

export interface TemplateActionOptions {
  readonly auth: AuthService;
  readonly scaffolder: Pick<
    ScaffolderService,
    'getTask' | 'listTasks' | 'scaffold'
  >;
  readonly template: ShutdownTemplateConfig;
}

const PAGE = 100;
/** The last tasks that are looked through for one that was begun: days of them. */
const TASKS_LOOKED_THROUGH = 2_000;

type Outcome = NonNullable<ReturnType<typeof outcomeOfStatus>>;

const progressTable: Record<Outcome, EnvironmentActionProgress['state']> = {
  succeeded: 'done',
  failed: 'failed',
  cancelled: 'failed',
};

/**
 * Runs a template of the scaffolder in the name of this plugin, and follows its
 * task. The template gets the environment and the key of the request as inputs.
 */
export class TemplateAction implements EnvironmentAction {
  readonly id = 'template';
  readonly #options: TemplateActionOptions;

  constructor(options: TemplateActionOptions) {
    this.#options = options;
  }

  async start(
    environment: EnvironmentToShutDown,
    { key, mayHaveBegun }: ShutdownAttempt,
  ): Promise<EnvironmentActionStart> {
    const { auth, scaffolder, template } = this.#options;
    const begun = mayHaveBegun ? await this.#findTask(key) : undefined;
    if (begun !== undefined) {
      return { handle: begun, message: `Task ${begun} was found` };
    }
    const { taskId } = await scaffolder.scaffold(
      {
        templateRef: template.ref,
        values: { ...template.values, ...valuesOf(environment), shutdown: key },
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return { handle: taskId, message: `Task ${taskId} runs` };
  }

  async check(taskId: string): Promise<EnvironmentActionProgress> {
    const { auth, scaffolder } = this.#options;
    const { status } = await scaffolder.getTask(
      { taskId },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const outcome = outcomeOfStatus(status);
    return {
      state: outcome === null ? 'running' : progressTable[outcome],
      message: `Task ${taskId} is ${status}`,
    };
  }

  // The scaffolder knows no keys of its own, so it is looked for by the input.
  // It tells of the newest first; one that begins meanwhile moves the others on,
  // so that one can be met twice and none is passed over.
  async #findTask(key: string): Promise<string | undefined> {
    const { auth, scaffolder } = this.#options;
    for (let offset = 0; offset < TASKS_LOOKED_THROUGH; offset += PAGE) {
      const { items } = await scaffolder.listTasks(
        { limit: PAGE, offset },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      const task = items.find(
        ({ spec, status }) =>
          spec?.parameters?.shutdown === key && !hasFailed(status),
      );
      if (task || items.length < PAGE) {
        return task?.id;
      }
    }
    return undefined;
  }
}

/** Whether a task came to nothing, and what it was for is to be done again. */
function hasFailed(status: string): boolean {
  const outcome = outcomeOfStatus(status);
  return outcome !== null && progressTable[outcome] === 'failed';
}

function valuesOf(environment: EnvironmentToShutDown) {
  const { id, name, serviceRef, teamRef, tier, url } = environment;
  return {
    environmentId: id,
    environment: name,
    tier,
    team: teamRef,
    ...(serviceRef !== null && { service: serviceRef }),
    ...(url !== null && { url }),
  };
}
