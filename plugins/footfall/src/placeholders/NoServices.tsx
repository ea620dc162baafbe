import { useTexts } from '../translation';
import { Placeholder } from './Placeholder';

/** Nobody narrowed anything, and there is no service all the same. */
export function NoServices(props: { title: string }) {
  const t = useTexts();
  return (
    <Placeholder
      title={props.title}
      description={t('shell.nothingMatches.description')}
    />
  );
}
