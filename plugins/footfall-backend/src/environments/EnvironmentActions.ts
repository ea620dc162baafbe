import {
  EnvironmentAction,
  FootfallEnvironmentActionsExtensionPoint,
} from '@footfall/backstage-plugin-footfall-node';

/** The actions that other modules add. */
export class EnvironmentActions
  implements FootfallEnvironmentActionsExtensionPoint
{
  readonly #actions = new Map<string, EnvironmentAction>();

  addAction(action: EnvironmentAction) {
    if (this.#actions.has(action.id)) {
      throw new Error(`There is an environment action '${action.id}' already`);
    }
    this.#actions.set(action.id, action);
  }

  find(id: string): EnvironmentAction | undefined {
    return this.#actions.get(id);
  }
}
