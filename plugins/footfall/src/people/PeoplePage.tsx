import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';

/** Active people, in counts. */
export function PeoplePage() {
  const t = useTexts();
  return (
    <Frame title={t('people.title')} tab="people">
      {null}
    </Frame>
  );
}
