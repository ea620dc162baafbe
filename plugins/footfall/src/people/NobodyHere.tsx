import { Button } from '@backstage/ui';
import { Placeholder } from '../placeholders/Placeholder';
import { useTexts } from '../translation';

/** The team has no members that could be active. */
export function NobodyHere(props: { onReset: () => void }) {
  const t = useTexts();
  return (
    <Placeholder
      title={t('people.nobody.title')}
      description={t('people.nobody.description')}
    >
      <Button variant="secondary" onPress={props.onReset}>
        {t('people.nobody.reset')}
      </Button>
    </Placeholder>
  );
}
