import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';

/** Mandates and exceptions from them. */
export function MandatesPage() {
  const t = useTexts();
  return (
    <Frame title={t('mandates.title')} tab="mandates">
      {null}
    </Frame>
  );
}
