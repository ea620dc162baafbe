import { IncidentList } from '@footfall/backstage-plugin-footfall-common';
import { DefinedName } from '../../figures/DefinedName';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import styles from '../incidents.module.css';

type Figures = IncidentList['figures'];

const NO_VALUE = '—';

function useDurations({ figures }: { figures: Figures }) {
  const t = useTexts();
  const formats = useFormats();
  return (['timeToAcknowledge', 'timeToResolve'] as const).map(id => {
    const { medianMs, n, waiting } = figures[id];
    return {
      id,
      value: medianMs === null ? NO_VALUE : formats.duration(medianMs / 1000),
      here: [
        n === 0
          ? t('incidents.figures.never')
          : t('incidents.figures.of', { count: n }),
        ...(waiting > 0
          ? [t('incidents.figures.waiting', { count: waiting })]
          : []),
      ].join(', '),
    };
  });
}

/** How long things take, and whether they help. */
export function IncidentFigures(props: { figures: Figures }) {
  const t = useTexts();
  const formats = useFormats();
  const { proven, recovered, share } = props.figures.recovery;
  const figures = [
    ...useDurations(props),
    {
      id: 'recovery',
      value: share === null ? NO_VALUE : formats.share(share),
      here:
        share === null
          ? t('incidents.figures.unproven')
          : t('incidents.figures.proven', {
              recovered: formats.count(recovered),
              proven: formats.count(proven),
            }),
    } as const,
  ];
  return (
    <ul className={styles.figures} aria-label={t('incidents.figures.label')}>
      {figures.map(({ id, value, here }) => (
        <li key={id} className={styles.figure}>
          <span className={styles.big}>{value}</span>
          <DefinedName
            name={t(`incidents.figures.${id}.title`)}
            meaning={{
              id: `incident-${id}`,
              title: t(`incidents.figures.${id}.title`),
              answers: t(`incidents.figures.${id}.answers`),
              formula: t(`incidents.figures.${id}.formula`),
              here,
            }}
          />
          <span className={styles.detail}>{here}</span>
        </li>
      ))}
    </ul>
  );
}
