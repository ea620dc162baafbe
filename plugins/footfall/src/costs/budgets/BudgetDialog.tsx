import {
  addMonths,
  BudgetList,
  BudgetRecord,
  currencySchema,
  FilterOptions,
  Money,
  monthOfDay,
  monthSchema,
  newBudgetSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { useChange } from '../../api/useChange';
import { ChoiceField } from '../../forms/ChoiceField';
import { EntityRefField } from '../../forms/EntityRefField';
import { FieldRow } from '../../forms/FieldRow';
import { FormDialog } from '../../forms/FormDialog';
import { toGroupChoices } from '../../forms/toGroupChoices';
import { useDraft } from '../../forms/useDraft';
import { WordsField } from '../../forms/WordsField';
import { useTexts } from '../../translation';
import { useMonthName } from '../overview/useMonthName';
import { AmountField } from './AmountField';

// How far ahead a budget can be set here.
const MONTHS_AHEAD = 12;

/**
 * What was set, as it was sent: the answer tells how the running month stands,
 * in which another amount may hold.
 */
export interface BudgetSaid {
  readonly teamTitle: string;
  readonly monthly: Money;
  /** The month from which it holds. */
  readonly from: string;
}

/** The budget as it is written down; the wire contract has the last word. */
const draftSchema = z.object({
  teamRef: z.string().min(1),
  amount: z.number().positive(),
  currency: currencySchema,
  ownerRef: z.string().min(1),
  from: monthSchema,
});

const emptyBudget = (
  budget: BudgetRecord | undefined,
  currency: string,
  month: string,
) => ({
  teamRef: budget?.teamRef ?? '',
  amount: budget ? Number(budget.monthly.amount) : (null as number | null),
  currency: budget?.monthly.currency ?? currency,
  ownerRef: budget?.ownerRef ?? '',
  from: month,
});

/** Sets the budget of a team from a month on, or another one than it has. */
export function BudgetDialog(props: {
  /** The one that is changed; undefined: a new one. */
  budget: BudgetRecord | undefined;
  /** Whose it will be, where that is said already. */
  teamRef?: string;
  /** What others are kept in. */
  currency: string;
  /** The Groups whose budgets may be set; null: of every Group. */
  mayChangeOf: BudgetList['mayChangeOf'];
  options: FilterOptions;
  onDone: (said: BudgetSaid) => void;
  onClose: () => void;
}) {
  const { budget, currency, mayChangeOf, onClose, onDone, options, teamRef } =
    props;
  const t = useTexts();
  const nameOf = useMonthName();
  const thisMonth = monthOfDay(options.today);
  const form = useDraft(draftSchema, {
    ...emptyBudget(budget, currency, thisMonth),
    ...(teamRef !== undefined && { teamRef }),
  });
  const { change, draft, errors } = form;
  const setting = useChange(
    async (
      api,
      { amount, currency: chosen, ...rest }: z.output<typeof draftSchema>,
    ): Promise<BudgetSaid> => {
      const monthly = { amount: String(amount), currency: chosen };
      const { teamTitle } = await api.costs.setBudget(
        newBudgetSchema.parse({ ...rest, monthly }),
      );
      return { teamTitle, monthly, from: rest.from };
    },
    onDone,
  );
  const months = Array.from({ length: MONTHS_AHEAD }, (_, ahead) =>
    addMonths(thisMonth, ahead),
  );
  return (
    <FormDialog
      title={
        budget
          ? t('costs.budgets.changeFor', { team: budget.teamTitle })
          : t('costs.budgets.create')
      }
      description={t('costs.budgets.form.about')}
      submitLabel={t('costs.budgets.form.send')}
      isPending={setting.isPending}
      refusal={setting.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(setting.submit)}
      onClose={onClose}
    >
      {!budget && teamRef === undefined && (
        <ChoiceField
          label={t('costs.budgets.form.team')}
          searchLabel={t('costs.budgets.form.searchTeams')}
          choices={toGroupChoices(options).filter(
            ({ id }) => mayChangeOf?.includes(id) ?? true,
          )}
          chosen={draft.teamRef || null}
          error={errors.teamRef}
          onChange={chosen => change({ teamRef: chosen ?? '' })}
        />
      )}
      <FieldRow>
        <AmountField
          label={t('costs.budgets.form.amount')}
          amount={draft.amount}
          error={errors.amount && t('costs.budgets.form.wrongAmount')}
          onChange={amount => change({ amount })}
        />
        <WordsField
          label={t('costs.budgets.form.currency')}
          description={t('costs.budgets.form.currencyHint')}
          isRequired
          words={draft.currency}
          error={errors.currency && t('costs.budgets.form.wrongCurrency')}
          onChange={words => change({ currency: words.trim().toUpperCase() })}
        />
      </FieldRow>
      <ChoiceField
        label={t('costs.budgets.form.from')}
        choices={months.map(id => ({
          id,
          label:
            id === thisMonth
              ? t('costs.budgets.form.thisMonth', { month: nameOf(id) })
              : nameOf(id),
        }))}
        chosen={draft.from}
        onChange={from => from !== null && change({ from })}
      />
      <EntityRefField
        label={t('costs.budgets.form.owner')}
        description={t('costs.budgets.form.ownerHint')}
        choices={options.teams}
        initialRef={budget?.ownerRef}
        error={errors.ownerRef}
        onChange={ownerRef => change({ ownerRef })}
      />
    </FormDialog>
  );
}
