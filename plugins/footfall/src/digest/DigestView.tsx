import { Text } from '@backstage/ui';
import { DigestReport } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { describeWindow } from '../filters/describeWindow';
import { useTexts } from '../translation';
import { DigestFigures } from './DigestFigures';
import { DigestSection } from './DigestSection';
import { useDigestItems } from './useDigestItems';
import styles from './DigestPage.module.css';

const SECTIONS = ['moved', 'stalled', 'crossed', 'targets', 'sources'] as const;

/** The week, its figures, and everything that it changed. */
export function DigestView(props: { digest: DigestReport }) {
  const { digest } = props;
  const t = useTexts();
  const formats = useFormats();
  const items = useDigestItems(digest);
  return (
    <div className={styles.page}>
      <div>
        <Text as="p" variant="body-large">
          {t('digest.week', {
            week: digest.isoWeek,
            days: describeWindow(digest.week, formats),
          })}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {t('digest.over', { days: describeWindow(digest.window, formats) })}
          {digest.pendingDays > 0 &&
            ` ${t('digest.pending', { count: digest.pendingDays })}`}
        </Text>
      </div>
      <DigestFigures figures={digest.figures} />
      <div className={styles.sections}>
        {SECTIONS.map(section => (
          <DigestSection
            key={section}
            title={t(`digest.section.${section}.title`)}
            nothing={t(`digest.section.${section}.nothing`)}
            items={items[section]}
          />
        ))}
      </div>
    </div>
  );
}
