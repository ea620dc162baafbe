import { useId } from 'react';
import { RouteKind } from '@footfall/backstage-plugin-footfall-common';
import { routeColours } from '../../palette/colours';
import { Hatch } from '../../palette/Hatch';
import styles from './RouteUsageFigure.module.css';

const SIZE = 12;

/** The colour of a route, or the hatch of what could not be told. */
export function RouteSwatch(props: { kind: RouteKind; opacity?: number }) {
  const { kind, opacity = 1 } = props;
  const hatchId = useId();
  const isUnknown = kind === 'unknown';
  return (
    <svg
      className={styles.swatch}
      width={SIZE}
      height={SIZE}
      aria-hidden="true"
    >
      {isUnknown && (
        <defs>
          <Hatch id={hatchId} colour={routeColours.unknown} />
        </defs>
      )}
      <rect
        x={0.5}
        y={0.5}
        width={SIZE - 1}
        height={SIZE - 1}
        fill={isUnknown ? `url(#${hatchId})` : routeColours[kind]}
        fillOpacity={opacity}
        stroke={routeColours[kind]}
      />
    </svg>
  );
}
