import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';

/** Where deployments come from. */
export function SourcesPage() {
  const t = useTexts();
  return (
    <Frame title={t('sources.title')} tab="sources">
      {null}
    </Frame>
  );
}
