import { KeyboardEvent, PointerEvent, useId, useState } from 'react';
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
import styles from './strips.module.css';

const CELL_WIDTH = 7;
const STEP = 8;

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

// Nothing that a rule knows led to this state: it could not be told.
function isOnlyUnknown(week: ServiceWeek): boolean {
  const { unknown } = week.deployments;
  return unknown > 0 && unknown === totalOf(week.deployments);
}

/**
 * The weeks of a service, oldest left. Hovering tells a week; so do the arrow
 * keys once the strip has the focus. To a screen reader it is a slider over the
 * weeks: it moves like one, and a page of strips is a page of tab stops, not of
 * cells.
 */
export function StateStrip(props: {
  service: string;
  weeks: readonly ServiceWeek[];
}) {
  const { service, weeks } = props;
  const t = useTexts();
  const formats = useFormats();
  const hatchId = useId();
  const [active, setActive] = useState<number | null>(null);
  const lastIndex = weeks.length - 1;
  const width = weeks.length * STEP;
  const at = active ?? lastIndex;
  const saidAt = describeWeek(weeks[at], formats, t);
  const said = active === null ? null : saidAt;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.min(Math.max((active ?? lastIndex) + step, 0), lastIndex));
    }
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    setActive(
      Math.min(Math.max(Math.floor(share * weeks.length), 0), lastIndex),
    );
  };

  return (
    <TooltipTrigger isOpen={said !== null} delay={0}>
      <Focusable>
        <svg
          className={styles.strip}
          width={width}
          height={CELL_HEIGHT}
          viewBox={`0 0 ${width} ${CELL_HEIGHT}`}
          role="slider"
          aria-readonly="true"
          aria-valuemin={1}
          aria-valuemax={weeks.length}
          aria-valuenow={at + 1}
          aria-valuetext={[saidAt.title, saidAt.state, saidAt.deployments]
            .filter(Boolean)
            .join(', ')}
          aria-label={t('teams.strip.label', {
            service,
            summary: describeStrip(weeks, t),
          })}
          onKeyDown={onKeyDown}
          onFocus={event =>
            event.currentTarget.matches(':focus-visible') &&
            setActive(lastIndex)
          }
          onBlur={() => setActive(null)}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setActive(null)}
        >
          <defs>
            <Hatch id={hatchId} colour="var(--footfall-unknown)" />
          </defs>
          {active !== null && (
            <rect
              x={active * STEP - 0.5}
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
