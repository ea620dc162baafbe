import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { AcknowledgementRecord } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { footfallScaffolderTaskRouteRef } from '../../routes';
import { useTexts } from '../../translation';
import styles from '../costs.module.css';

/** The task that used it, where the app shows tasks; what else became of it. */
export function TaskOf(props: { acknowledgement: AcknowledgementRecord }) {
  const { state, taskId, title, validUntil } = props.acknowledgement;
  const t = useTexts();
  const formats = useFormats();
  const pathOf = useRouteRef(footfallScaffolderTaskRouteRef);
  if (taskId !== null && pathOf) {
    return (
      <Link
        href={pathOf({ taskId })}
        aria-label={t('costs.acknowledgements.taskOf', { title })}
      >
        {t('costs.acknowledgements.task')}
      </Link>
    );
  }
  return (
    <span className={styles.detail}>
      {t(`costs.acknowledgements.state.${state}`, {
        until: formats.instant(validUntil),
      })}
    </span>
  );
}
