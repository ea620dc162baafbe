import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';

/** Targets and their pace. */
export function TargetsPage() {
  const t = useTexts();
  return (
    <Frame title={t('targets.title')} tab="targets">
      {null}
    </Frame>
  );
}
