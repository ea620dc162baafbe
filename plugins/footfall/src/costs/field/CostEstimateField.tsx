import { useEffect, useId } from 'react';
import { useParams } from 'react-router-dom';
import { Alert } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { footfallApiRef } from '../../api/footfallApiRef';
import { FootfallPalette } from '../../palette/FootfallPalette';
import { useTexts } from '../../translation';
import styles from './costField.module.css';
import { CostFieldProps } from './costField';
import { CostOrder, FormInputs, questionOf } from './CostOrder';
import { costSessionOf } from './CostSession';
import { EstimateFailed } from './EstimateFailed';
import { EstimateHead } from './EstimateHead';
import { EstimateLines } from './EstimateLines';
import { EstimateMeaning, isRefused } from './EstimateMeaning';
import { OfferComparison } from './OfferComparison';
import { TickField } from './TickField';
import { TickNotes } from './TickNotes';
import { CostValueOf, useCostValue } from './useCostValue';
import { EstimateAnswer, useEstimate } from './useEstimate';
import { useReason } from './useReason';
import { useTick } from './useTick';

/** The template on the page, by its address. */
function useTemplateOnPage(): string | undefined {
  const { namespace, templateName } = useParams();
  return namespace && templateName
    ? stringifyEntityRef({ kind: 'Template', namespace, name: templateName })
    : undefined;
}

const wrongOf = ({ rawErrors = [], errorSchema }: CostFieldProps) => ({
  own: rawErrors.join('\n'),
  // What is wrong with a part of the value is not said by the form around it.
  isInside: Object.keys(errorSchema ?? {}).some(key => key !== '__errors'),
});

/** What it costs, or why nobody can say. */
function Answer(props: { answer: EstimateAnswer; isTeamMissing: boolean }) {
  const { answer, isTeamMissing } = props;
  const { estimate, failure, isBusy } = answer;
  if (failure) {
    return <EstimateFailed failure={failure} isBusy={isBusy} />;
  }
  return (
    <>
      <EstimateHead offer={estimate?.ordered} isBusy={isBusy} />
      {estimate && (
        <>
          <EstimateMeaning estimate={estimate} isTeamMissing={isTeamMissing} />
          <OfferComparison estimate={estimate} />
          <EstimateLines offer={estimate.ordered} />
        </>
      )}
    </>
  );
}

function Estimated(
  props: { field: CostFieldProps; order: CostOrder } & CostValueOf,
) {
  const { field, order, value, setValue } = props;
  const t = useTexts();
  const session = costSessionOf(useApi(footfallApiRef));
  const inputs: FormInputs = field.formContext?.formData ?? {};
  const question = questionOf(order, inputs);
  const answer = useEstimate(session, question);
  const wrong = wrongOf(field);
  const tick = useTick({
    session,
    order,
    inputs,
    answer,
    value,
    setValue,
    wrong: wrong.own,
  });
  const why = useReason(session, order, tick);
  const { estimate, isBusy } = answer;
  const isWrong = !tick.isTicked && (wrong.own !== '' || wrong.isInside);
  const isMissingHere = isWrong && wrong.own === '';
  return (
    <>
      <Answer
        answer={answer}
        isTeamMissing={
          order.teamFrom !== undefined && question.teamRef === null
        }
      />
      <div role="status">
        {tick.note && <TickNotes note={tick.note} estimate={estimate} />}
      </div>
      {estimate && (tick.isTicked || !isRefused(estimate.budget)) && (
        <TickField
          estimate={estimate}
          isBusy={isBusy}
          isDisabled={field.disabled || field.readonly}
          tick={tick}
          why={why}
          wrong={
            isWrong
              ? (isMissingHere && t('costField.check.tick')) || ''
              : undefined
          }
          wrongId={`${field.idSchema.$id}__error`}
        />
      )}
    </>
  );
}

/** Asks once the form holds what it begins with: before, half of it is missing. */
function Ordered(props: { field: CostFieldProps; order: CostOrder }) {
  const { field, order } = props;
  const { templateRef, fieldName } = order;
  const { value, setValue } = useCostValue(field);
  const session = costSessionOf(useApi(footfallApiRef));
  const isNew = value === undefined;
  // What was typed for an order that was given up is not for this one.
  useEffect(() => {
    if (isNew) {
      session.keepReason({ templateRef, fieldName }, '');
    }
  }, [session, templateRef, fieldName, isNew]);
  return value ? (
    <Estimated {...props} value={value} setValue={setValue} />
  ) : (
    <EstimateHead offer={undefined} isBusy />
  );
}

/**
 * What an order costs, in the form in which it is made, and the tick of whoever
 * orders it. Drawn with the tokens of Backstage UI, which are there whether the
 * form around it is drawn by it or by Material UI.
 */
export function CostEstimateField(field: CostFieldProps) {
  const { schema, name, uiSchema } = field;
  const t = useTexts();
  const titleId = useId();
  const onPage = useTemplateOnPage();
  const options = uiSchema['ui:options'] ?? {};
  const templateRef = options.templateRef ?? onPage;
  // What the schema says is for those who send it without a form, too.
  const description = uiSchema['ui:description'] ?? schema.description;
  return (
    <FootfallPalette surface="card">
      <section className={styles.field} aria-labelledby={titleId}>
        <h3 id={titleId} className={styles.title}>
          {schema.title ?? t('costField.title')}
        </h3>
        {description && <p className={styles.aside}>{description}</p>}
        {templateRef === undefined ? (
          <Alert
            status="danger"
            icon
            title={t('costField.noTemplate.title')}
            description={t('costField.noTemplate.description')}
          />
        ) : (
          <Ordered
            field={field}
            order={{
              templateRef,
              teamFrom: options.teamFrom,
              fieldName: name,
            }}
          />
        )}
      </section>
    </FootfallPalette>
  );
}
