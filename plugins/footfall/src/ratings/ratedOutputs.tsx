import { scaffolderTemplateOutputsBlueprint } from '@backstage/plugin-scaffolder-react/alpha';
import { lazy, Suspense } from 'react';
import { z } from 'zod';

const RatedTemplateOutputs = lazy(() =>
  import('./RatedTemplateOutputs').then(module => ({
    default: module.RatedTemplateOutputs,
  })),
);

/**
 * The rating on the page itself, of the templates that configuration names. With
 * none of them it is not there: the blueprint is young and takes the place of
 * the scaffolder's own outputs.
 */
export const ratedOutputs =
  scaffolderTemplateOutputsBlueprint.makeWithOverrides({
    name: 'rating',
    configSchema: { templateRefs: z.array(z.string()).default([]) },
    disabled: true,
    factory: (make, { config }) =>
      make({
        templateRefs: config.templateRefs,
        component: props => (
          <Suspense fallback={null}>
            <RatedTemplateOutputs {...props} />
          </Suspense>
        ),
      }),
  });
