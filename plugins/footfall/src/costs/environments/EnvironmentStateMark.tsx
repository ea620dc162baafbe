import { EnvironmentState } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import styles from '../costs.module.css';

const RING = 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0 -9z';

/** A shape for each state, told apart without any colour. */
const shapes: Record<EnvironmentState, JSX.Element> = {
  active: <path d={RING} fill="currentColor" />,
  idle: <path d={RING} fill="none" />,
  expiring: (
    <>
      <path d={RING} fill="none" />
      <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  expired: <path d="M6 1l5 5l-5 5l-5 -5z" fill="currentColor" />,
  'shutting-down': <path d="M6 1v9M2.5 6.5L6 10l3.5 -3.5" fill="none" />,
  gone: <path d="M2 6h8" fill="none" />,
};

/** What an environment is today: its shape, and the word for it. */
export function EnvironmentStateMark(props: { state: EnvironmentState }) {
  const { state } = props;
  const t = useTexts();
  return (
    <span className={styles.state}>
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        {shapes[state]}
      </svg>
      {t(`costs.state.${state}`)}
    </span>
  );
}
