import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** What an order costs, in any template's form; loaded with the first form. */
export const costFormField = FormFieldBlueprint.make({
  name: 'cost-estimate',
  params: {
    field: () =>
      import('./costEstimateFormField').then(
        module => module.costEstimateFormField,
      ),
  },
});
