import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { COST_FIELD, costFieldSchema } from './costField';
import { CostEstimateField } from './CostEstimateField';
import { validateCost } from './validateCost';

/** The field, for the scaffolder of the new frontend system. */
export const costEstimateFormField = createFormField({
  name: COST_FIELD,
  component: CostEstimateField,
  validation: validateCost,
  schema: costFieldSchema,
});
