import {
  Day,
  daysBetween,
  Ending,
  endingSchema,
  FootfallApi,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../api/useChange';
import { DayField } from '../forms/DayField';
import { FormDialog } from '../forms/FormDialog';
import { useDraft } from '../forms/useDraft';
import { useTexts } from '../translation';

/** Ends a record on a day. It is never deleted, and says what comes of it. */
export function EndDialog(props: {
  title: string;
  about: string;
  today: Day;
  send: (api: FootfallApi, ending: Ending) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}) {
  const { title, about, today, send, onDone, onClose } = props;
  const t = useTexts();
  const form = useDraft(endingSchema, { on: today as Day | null });
  const ending = useChange(send, onDone);
  const { on } = form.draft;
  const daysAgo = on === null ? 0 : daysBetween(on, today);
  return (
    <FormDialog
      title={title}
      description={about}
      submitLabel={t('mandates.end.send')}
      isPending={ending.isPending}
      refusal={ending.refusal}
      attempts={form.attempts}
      onSubmit={() => form.submit(ending.submit)}
      onClose={onClose}
    >
      <DayField
        label={t('mandates.end.on')}
        description={
          daysAgo > 0 ? t('mandates.end.past', { count: daysAgo }) : undefined
        }
        isRequired
        day={on}
        error={form.errors.on}
        onChange={day => form.change({ on: day })}
      />
    </FormDialog>
  );
}
