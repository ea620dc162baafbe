import { Text } from '@backstage/ui';
import { useTexts } from '../translation';

/** The component is none of the services that are counted, and why. */
export function NotCounted() {
  const t = useTexts();
  return (
    <>
      <Text as="p" variant="body-medium" weight="bold">
        {t('teams.service.unknownTitle')}
      </Text>
      <Text as="p" variant="body-medium" color="secondary">
        {t('teams.service.unknown')}
      </Text>
    </>
  );
}
