import { ChoiceField } from '../../forms/ChoiceField';
import { useTexts } from '../../translation';
import { extensionChoices } from './extensionChoices';

/** Chooses by how many days something is extended. */
export function DaysField(props: {
  days: number;
  maxDays: number;
  onChange: (days: number) => void;
}) {
  const { days, maxDays, onChange } = props;
  const t = useTexts();
  return (
    <ChoiceField
      label={t('costs.extend.by')}
      choices={extensionChoices(maxDays).map(count => ({
        id: String(count),
        label: t('costs.environments.days', { count }),
      }))}
      chosen={String(days)}
      onChange={chosen => chosen !== null && onChange(Number(chosen))}
    />
  );
}
