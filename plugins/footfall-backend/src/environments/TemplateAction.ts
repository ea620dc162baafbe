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

/** The last tasks that are looked through for one that was begun. */
const TASKS_LOOKED_THROUGH = 100;

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
      return { handle: begun, message: `Task ${begun} was found running` };
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
  async #findTask(key: string): Promise<string | undefined> {
    const { auth, scaffolder } = this.#options;
    const { items } = await scaffolder.listTasks(
      { limit: TASKS_LOOKED_THROUGH },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return items.find(({ spec }) => spec?.parameters?.shutdown === key)?.id;
  }
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
