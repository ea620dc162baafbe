import { GoldenPath } from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../entities/EntityName';
import { useFormats } from '../figures/useFormats';
import { useMean } from '../ratings/useMean';
import { PlainColumn } from '../tables/PlainTable';
import { useTexts } from '../translation';
import { EaseMonths } from './EaseMonths';
import styles from './goldenPaths.module.css';

/** What is told of each golden path. */
export function usePathColumns(): PlainColumn<GoldenPath>[] {
  const t = useTexts();
  const formats = useFormats();
  const meanText = useMean();
  return [
    {
      id: 'path',
      label: t('ratings.goldenPaths.column.path'),
      cell: ({ ref, title, isRegistered }) =>
        isRegistered ? (
          <EntityName entityRef={ref} />
        ) : (
          <>
            {title}{' '}
            <span className={styles.aside}>
              {t('ratings.goldenPaths.gone')}
            </span>
          </>
        ),
    },
    {
      id: 'ease',
      label: t('ratings.goldenPaths.column.ease'),
      isNumber: true,
      cell: ({ ease }) =>
        ease.status === 'measured' ? (
          t('ratings.ease.outOf', { mean: meanText(ease.mean) })
        ) : (
          <span
            title={t('ratings.ease.tooFew', { needed: String(ease.needed) })}
          >
            —{' '}
            <span className={styles.aside}>
              {t('ratings.ease.tooFewShort')}
            </span>
          </span>
        ),
    },
    {
      id: 'n',
      label: t('ratings.goldenPaths.column.n'),
      isNumber: true,
      cell: ({ ease }) =>
        ease.status === 'measured' ? formats.count(ease.n) : '—',
    },
    {
      id: 'months',
      label: t('ratings.goldenPaths.column.months'),
      cell: ({ ease }) =>
        ease.status === 'measured' && ease.months.length > 0 ? (
          <EaseMonths months={ease.months} />
        ) : (
          '—'
        ),
    },
    {
      id: 'reason',
      label: t('ratings.goldenPaths.column.reason'),
      cell: ({ ease }) =>
        ease.status === 'measured' && ease.reasons[0]
          ? t(`ratings.reason.${ease.reasons[0].reason}`)
          : '—',
    },
  ];
}
