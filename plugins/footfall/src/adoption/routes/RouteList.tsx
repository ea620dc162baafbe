import { VisuallyHidden } from '@backstage/ui';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { RouteSwatch } from './RouteSwatch';
import { RouteSeries } from './toRouteSeries';
import styles from './RouteUsageFigure.module.css';

const COLUMNS = ['route', 'kind', 'deployments', 'share'] as const;

/** The routes with their counts and shares: the key to the chart's colours. */
export function RouteList(props: { series: RouteSeries }) {
  const { layers } = props.series;
  const t = useTexts();
  const formats = useFormats();
  return (
    <table className={styles.routes} aria-label={t('adoption.routes.title')}>
      <thead className={styles.heads}>
        <tr>
          {COLUMNS.map(column => (
            <th key={column} scope="col">
              <VisuallyHidden>{t(`adoption.routes.${column}`)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layers.map(layer => (
          <tr key={layer.id}>
            <th scope="row">
              <RouteSwatch kind={layer.kind} opacity={layer.opacity} />
              {layer.title}
            </th>
            <td className={styles.kind}>{t(`kinds.route.${layer.kind}`)}</td>
            <td className={styles.number}>
              {formats.count(layer.deployments)}
            </td>
            <td className={styles.number}>
              {layer.share === null
                ? t('figures.none')
                : formats.share(layer.share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
