import { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import { SourceRecord } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { useInboxSource } from '../useInboxSource';

/** How much of a source was rejected; leads to the items. */
export function RejectedCount(props: {
  record: SourceRecord;
  children: ReactNode;
}) {
  const { record, children } = props;
  const t = useTexts();
  const { hrefOf } = useInboxSource();
  return record.rejected === 0 ? (
    <>{children}</>
  ) : (
    <Link
      href={hrefOf(record.source)}
      aria-label={t('sources.list.rejectedOf', { source: record.source })}
    >
      {children}
    </Link>
  );
}
