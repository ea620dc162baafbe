import { CELL_HEIGHT, CellShape } from './cellShapes';

/** One cell, at an offset, `width` wide. */
export function StripCell(props: {
  shape: CellShape | null;
  x: number;
  width: number;
  isComplete: boolean;
  /** Fills in the place of the colour, such as a hatch. */
  fill?: string;
}) {
  const { shape, x, width, isComplete, fill } = props;
  if (!shape) {
    return (
      <circle
        cx={x + width / 2}
        cy={CELL_HEIGHT / 2}
        r={0.8}
        fill="var(--footfall-dormant)"
      />
    );
  }
  // Strokes are drawn half outside; the cell is made smaller by as much.
  const inset = 0.5;
  const isHollow = shape.isOutline || !isComplete || fill !== undefined;
  return (
    <rect
      x={isHollow ? x + inset : x}
      y={isHollow ? shape.y + inset : shape.y}
      width={isHollow ? width - 2 * inset : width}
      height={isHollow ? shape.height - 2 * inset : shape.height}
      fill={fill ?? (isHollow ? 'var(--footfall-surface)' : shape.colour)}
      stroke={isHollow ? shape.colour : 'none'}
      strokeDasharray={isComplete ? undefined : '2 1.5'}
    />
  );
}
