import { Link } from '@backstage/ui';
import { isWebAddress } from '@footfall/backstage-plugin-footfall-common';
import styles from '../costs.module.css';

/** An address as people say it. */
export const nameOfAddress = (ref: string) => ref.replace(/^https?:\/\//, '');

/** What was estimated, with the way to it where it is an address. */
export function EstimatedSubject(props: { subject: string }) {
  const { subject } = props;
  // A pipeline said it: whatever else it is, nobody is sent there.
  return isWebAddress(subject) ? (
    <Link
      href={subject}
      target="_blank"
      rel="noopener noreferrer"
      className={styles.address}
    >
      {nameOfAddress(subject)}
    </Link>
  ) : (
    <span className={styles.address}>{subject}</span>
  );
}
