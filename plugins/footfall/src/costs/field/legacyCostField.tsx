import { lazy, Suspense } from 'react';
import {
  createScaffolderFieldExtension,
  FieldExtensionComponent,
} from '@backstage/plugin-scaffolder-react';
import { footfallPlugin } from '../../plugin';
import {
  COST_FIELD,
  CostFieldOptions,
  CostFieldProps,
  costFieldSchema,
  CostValue,
} from './costField';

const CostEstimateField = lazy(() =>
  import('./CostEstimateField').then(module => ({
    default: module.CostEstimateField,
  })),
);

function LazyCostEstimateField(props: CostFieldProps) {
  return (
    <Suspense fallback={null}>
      <CostEstimateField {...props} />
    </Suspense>
  );
}

/**
 * What an order costs, in any template's form: `ui:field: FootfallCostEstimate`.
 * To be rendered inside the `ScaffolderFieldExtensions` of the scaffolder's page.
 *
 * @public
 */
export const FootfallCostEstimateFieldExtension: FieldExtensionComponent<
  CostValue,
  CostFieldOptions
> = footfallPlugin.provide(
  createScaffolderFieldExtension<CostValue, CostFieldOptions>({
    name: COST_FIELD,
    component: LazyCostEstimateField,
    validation: async (...asked) =>
      (await import('./validateCost')).validateCost(...asked),
    schema: costFieldSchema.schema,
  }),
);
