import { Text } from '@backstage/ui';
import {
  addDays,
  FilterOptions,
  SILENT_DAYS,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';

/** While deployments are known for fewer days than silence takes, says so. */
export function YoungHistoryNote(props: { options: FilterOptions }) {
  const { firstDay, today } = props.options;
  const t = useTexts();
  const formats = useFormats();
  if (firstDay !== null && firstDay <= addDays(today, -SILENT_DAYS)) {
    return null;
  }
  return (
    <Text as="p" variant="body-medium" color="secondary">
      {firstDay === null
        ? t('trust.unheard')
        : t('trust.young', { day: formats.day(firstDay) })}
    </Text>
  );
}
