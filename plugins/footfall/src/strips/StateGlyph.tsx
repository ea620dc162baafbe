import { ServiceState } from '@footfall/backstage-plugin-footfall-common';
import { CELL_HEIGHT, cellShapes } from './cellShapes';
import { StripCell } from './StripCell';
import styles from './strips.module.css';

const CELL_WIDTH = 7;
const WIDTH = 11;

/** The mark of a state, as it stands in strips and legends. */
export function StateGlyph(props: { state: ServiceState }) {
  return (
    <svg
      className={styles.glyph}
      width={WIDTH}
      height={CELL_HEIGHT}
      aria-hidden="true"
    >
      <line
        x2={WIDTH}
        y1={CELL_HEIGHT / 2}
        y2={CELL_HEIGHT / 2}
        stroke="var(--bui-border-2)"
      />
      <StripCell
        shape={cellShapes[props.state]}
        x={(WIDTH - CELL_WIDTH) / 2}
        width={CELL_WIDTH}
        isComplete
      />
    </svg>
  );
}
