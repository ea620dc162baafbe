import { Link } from '@backstage/ui';
import { SourceRecord } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { useInboxSource } from '../useInboxSource';

/** How much of a source was rejected; leads to the items. */
export function RejectedCount(props: {
  record: SourceRecord;
  /** The count, as it is written. */
  text: string;
}) {
  const { record, text } = props;
  const t = useTexts();
  const { hrefOf } = useInboxSource();
  return record.rejected === 0 ? (
    <>{text}</>
  ) : (
    <Link
      href={hrefOf(record.source)}
      aria-label={t('sources.list.rejectedOf', {
        rejected: text,
        source: record.source,
      })}
    >
      {text}
    </Link>
  );
}
