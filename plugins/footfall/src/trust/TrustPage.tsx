import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';

/** How far the catalog can be believed. */
export function TrustPage() {
  const t = useTexts();
  return (
    <Frame title={t('trust.title')} tab="trust">
      {null}
    </Frame>
  );
}
