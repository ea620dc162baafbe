import { translationApiRef } from '@backstage/frontend-plugin-api';
import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { ApiHolder } from '@backstage/core-plugin-api';
import { footfallApiRef } from '../../api/footfallApiRef';
import { textsIn } from '../../translation';
import { costFieldMessages } from '../../translation/messages/costField';
import { CostFieldOptions, CostValue } from './costField';
import { FormInputs } from './CostOrder';
import { costSessionOf } from './CostSession';
import { noteOfCheck } from './noteOfCheck';
import { CheckNote } from './TickNote';

const { check, note: notes } = costFieldMessages;

/** What is said against going on; in the reader's language once it is loaded. */
function textsOf(apis: ApiHolder) {
  const translations = apis.get(translationApiRef);
  const t = translations && textsIn(translations);
  return {
    tick: t?.('costField.check.tick') ?? check.tick,
    failed: (note: CheckNote): string => {
      switch (note.kind) {
        case 'changed':
          return t?.('costField.note.changedOrder') ?? notes.changedOrder;
        case 'expired':
          return t?.('costField.note.expired') ?? notes.expired;
        case 'void':
          return t?.(`costField.note.why.${note.why}`) ?? notes.why[note.why];
        default:
          return (
            t?.('costField.check.failed', { reason: note.words }) ?? note.words
          );
      }
    },
  };
}

type CostValidator = CustomFieldValidator<CostValue, CostFieldOptions>;

/**
 * Lets nobody go on who has not said that they know what it costs, for exactly
 * what is filled in. The backend is asked by the rule of the run's first step, so
 * that a run does not fail for what a form let pass.
 */
export const validateCost: CostValidator = async (value, field, context) => {
  const { apiHolder, formData } = context;
  const texts = textsOf(apiHolder);
  const api = apiHolder.get(footfallApiRef);
  const session = api && costSessionOf(api);
  const held = session?.held(value?.acknowledgementId);
  if (!value?.acknowledged || !session || !held) {
    field.addError(texts.tick);
    return;
  }
  try {
    // Inputs that were left out are undefined there, which JSON does not write.
    const inputs = formData as FormInputs;
    await session.check(value.acknowledgementId, held.order, inputs);
  } catch (error) {
    field.addError(texts.failed(noteOfCheck(error, held.estimate)));
  }
};
