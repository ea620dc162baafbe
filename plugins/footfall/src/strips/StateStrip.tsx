import { useId } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from '@backstage/ui';
import {
  ServiceWeek,
  totalOf,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { Hatch } from '../palette/Hatch';
import { useTexts } from '../translation';
import { CELL_HEIGHT, cellShapes } from './cellShapes';
import { describeStrip, describeWeek } from './describeStrip';
import { StripCell } from './StripCell';
import { useStripCursor } from './useStripCursor';
import styles from './strips.module.css';

const CELL_WIDTH = 7;
const STEP = 8;

// Nothing that a rule knows led to this state: it could not be told.
function isOnlyUnknown(week: ServiceWeek): boolean {
  const { unknown } = week.deployments;
  return unknown > 0 && unknown === totalOf(week.deployments);
}

/**
 * The weeks of a service, oldest left. Hovering tells a week; so do the arrow
 * keys once the strip has the focus.
 */
export function StateStrip(props: {
  service: string;
  weeks: readonly ServiceWeek[];
}) {
  const { service, weeks } = props;
  const t = useTexts();
  const formats = useFormats();
  const hatchId = useId();
  const cursor = useStripCursor(weeks.length);
  const width = weeks.length * STEP;
  const saidAt = describeWeek(weeks[cursor.at], formats, t);
  const said = cursor.active === null ? null : saidAt;

  return (
    <TooltipTrigger isOpen={said !== null} delay={0}>
      <Focusable>
        <svg
          className={styles.strip}
          width={width}
          height={CELL_HEIGHT}
          viewBox={`0 0 ${width} ${CELL_HEIGHT}`}
          {...cursor.props}
          aria-valuetext={[saidAt.title, saidAt.state, saidAt.deployments]
            .filter(Boolean)
            .join(', ')}
          aria-label={t('teams.strip.label', {
            service,
            summary: describeStrip(weeks, t),
          })}
        >
          <defs>
            <Hatch id={hatchId} colour="var(--footfall-unknown)" />
          </defs>
          {cursor.active !== null && (
            <rect
              x={cursor.active * STEP - 0.5}
              width={STEP}
              height={CELL_HEIGHT}
              fill="var(--footfall-grid)"
            />
          )}
          <line
            x2={width}
            y1={CELL_HEIGHT / 2}
            y2={CELL_HEIGHT / 2}
            stroke="var(--footfall-grid)"
          />
          {weeks.map((week, index) => (
            <StripCell
              key={week.from}
              shape={week.state && cellShapes[week.state]}
              x={index * STEP}
              width={CELL_WIDTH}
              isComplete={week.isComplete}
              fill={isOnlyUnknown(week) ? `url(#${hatchId})` : undefined}
            />
          ))}
        </svg>
      </Focusable>
      <Tooltip>
        {said && (
          <span>
            <strong>{said.title}</strong>
            <br />
            {said.state}
            {said.deployments && <br />}
            {said.deployments}
          </span>
        )}
      </Tooltip>
    </TooltipTrigger>
  );
}
