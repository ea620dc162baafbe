import { Button } from '@backstage/ui';
import { useTexts } from '../translation';
import { Placeholder } from './Placeholder';

/** The filters leave no service; they can be let go. */
export function NothingMatches(props: { onReset: () => void }) {
  const t = useTexts();
  return (
    <Placeholder
      title={t('shell.nothingMatches.title')}
      description={t('shell.nothingMatches.description')}
    >
      <Button variant="secondary" onPress={props.onReset}>
        {t('shell.nothingMatches.reset')}
      </Button>
    </Placeholder>
  );
}
