import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';

/** The organisation on one page, to print. */
export function ReportPage() {
  const t = useTexts();
  return (
    <Frame title={t('report.title')} tab={null}>
      {null}
    </Frame>
  );
}
