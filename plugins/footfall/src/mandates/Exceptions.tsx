import { Button } from '@backstage/ui';
import {
  Day,
  MandateExceptionRecord,
  MandateRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../entities/EntityName';
import { useFormats } from '../figures/useFormats';
import { FittingTable } from '../tables/FittingTable';
import { PlainColumn } from '../tables/PlainTable';
import { useTexts } from '../translation';
import { describeDays } from './describeMandate';
import { phaseOfException } from './phaseOf';
import { PhaseMark } from './PhaseMark';
import styles from './mandates.module.css';

interface ExceptionsProps {
  mandate: MandateRecord;
  today: Day;
  /** Ends one of them; left out for those who may not. */
  onEnd?: (exception: MandateExceptionRecord) => void;
}

type Column = PlainColumn<MandateExceptionRecord>;

function useColumns({ mandate, today, onEnd }: ExceptionsProps): Column[] {
  const t = useTexts();
  const formats = useFormats();
  const cells = {
    service: ({ serviceRef }: MandateExceptionRecord) => (
      <EntityName entityRef={serviceRef} />
    ),
    reason: ({ reason }: MandateExceptionRecord) => reason,
    askedBy: ({ askedBy }: MandateExceptionRecord) => (
      <EntityName entityRef={askedBy} />
    ),
    grantedBy: ({ createdBy }: MandateExceptionRecord) => (
      <EntityName entityRef={createdBy} />
    ),
    range: (exception: MandateExceptionRecord) => (
      <span className={styles.nowrap}>
        {describeDays(exception, formats, t)}
      </span>
    ),
    phase: (exception: MandateExceptionRecord) => (
      <PhaseMark phase={phaseOfException(exception, mandate, today)} />
    ),
    change: (exception: MandateExceptionRecord) =>
      phaseOfException(exception, mandate, today) !== 'ended' && (
        <Button
          variant="secondary"
          size="small"
          className={styles.nowrap}
          aria-label={t('mandates.end.openFor', {
            title: exception.serviceRef,
          })}
          onPress={() => onEnd?.(exception)}
        >
          {t('mandates.end.open')}
        </Button>
      ),
  };
  const labelled = (id: Exclude<keyof typeof cells, 'change'>): Column => ({
    id,
    label: t(`mandates.exceptions.${id}`),
    cell: cells[id],
  });
  return [
    labelled('service'),
    labelled('reason'),
    labelled('askedBy'),
    labelled('grantedBy'),
    labelled('range'),
    labelled('phase'),
    ...(onEnd
      ? [
          {
            id: 'change',
            label: t('mandates.exceptions.change'),
            cell: cells.change,
          },
        ]
      : []),
  ];
}

/** Who was let out of a mandate, at whose word, and why. */
export function Exceptions(props: ExceptionsProps) {
  const { exceptions, title } = props.mandate;
  const t = useTexts();
  const columns = useColumns(props);
  return (
    <FittingTable
      label={t('mandates.exceptions.label', { title })}
      columns={columns}
      items={exceptions}
      keyOf={exception => exception.id}
    />
  );
}
