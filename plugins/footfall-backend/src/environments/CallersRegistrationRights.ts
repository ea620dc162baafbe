import { InputError, NotAllowedError } from '@backstage/errors';
import { footfallEnvironmentUpdatePermission } from '@footfall/backstage-plugin-footfall-common';
import { AcknowledgedEstimate } from '../acknowledgements/AcknowledgedEstimates';
import { Caller } from '../authorization/Caller';
import { EnvironmentAccess } from './EnvironmentAccess';
import { StoredEnvironment } from './EnvironmentStore';
import { RegistrationRights } from './RegistrationRights';

/** @throws NotAllowedError where an environment is not the caller's to change. */
export async function requireChange(
  access: Pick<EnvironmentAccess, 'changeableBy'>,
  existing: StoredEnvironment,
  caller: Caller,
): Promise<void> {
  const changeable = await access.changeableBy([existing], caller);
  if (!changeable.has(existing.id)) {
    throw new NotAllowedError(
      `This is for members and leads of ${existing.teamRef}, which pays for '${existing.name}', for the platform team and for services; a policy can ask for '${footfallEnvironmentUpdatePermission.name}'`,
    );
  }
}

/** What a caller may do while registering an environment. */
export class CallersRegistrationRights implements RegistrationRights {
  readonly #access: EnvironmentAccess;
  readonly #caller: Caller;

  constructor(access: EnvironmentAccess, caller: Caller) {
    this.#access = access;
    this.#caller = caller;
  }

  async requireAcceptance({ by, id, taskId }: AcknowledgedEstimate) {
    const { isService, ref } = this.#caller;
    if (by !== ref && !(await this.#access.mayActForAll(this.#caller))) {
      throw new NotAllowedError(
        `The acknowledgement '${id}' was made by ${by}: whoever registers an environment accepts its cost in their own name`,
      );
    }
    // Only a task is held against its inputs, prices and budget.
    if (taskId === null && !isService) {
      throw new InputError(
        `No task has used the acknowledgement '${id}': run its template, which begins with footfall:cost:verify, or POST what is ordered to /api/footfall/acknowledgements/${id}/verification before`,
      );
    }
  }

  async requireChange(existing: StoredEnvironment) {
    await requireChange(this.#access, existing, this.#caller);
  }
}
