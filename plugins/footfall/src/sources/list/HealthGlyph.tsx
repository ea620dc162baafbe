import { ReactNode } from 'react';
import { SourceHealth } from '@footfall/backstage-plugin-footfall-common';
import styles from './HealthText.module.css';

const SIZE = 12;
const CENTRE = SIZE / 2;
const RADIUS = 4.5;

// Told apart by shape: a full circle, a half one, an empty one, a cross.
const shapes: Record<SourceHealth, ReactNode> = {
  fresh: <circle cx={CENTRE} cy={CENTRE} r={RADIUS} fill="currentColor" />,
  late: (
    <>
      <circle
        cx={CENTRE}
        cy={CENTRE}
        r={RADIUS}
        fill="none"
        stroke="currentColor"
      />
      <path
        d={`M ${CENTRE} ${
          CENTRE - RADIUS
        } A ${RADIUS} ${RADIUS} 0 0 0 ${CENTRE} ${CENTRE + RADIUS} Z`}
        fill="currentColor"
      />
    </>
  ),
  silent: (
    <circle
      cx={CENTRE}
      cy={CENTRE}
      r={RADIUS}
      fill="none"
      stroke="currentColor"
    />
  ),
  failed: (
    <path
      d="M 2 2 L 10 10 M 10 2 L 2 10"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
};

/** The mark of a source's health. */
export function HealthGlyph(props: { health: SourceHealth }) {
  return (
    <svg
      className={styles.glyph}
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      aria-hidden="true"
    >
      {shapes[props.health]}
    </svg>
  );
}
