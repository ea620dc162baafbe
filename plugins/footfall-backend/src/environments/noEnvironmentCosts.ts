import { EnvironmentCosts } from './EnvironmentCosts';

/** Nothing runs that anybody told of. */
export const noEnvironmentCosts: EnvironmentCosts = {
  between: async () => [],
};
