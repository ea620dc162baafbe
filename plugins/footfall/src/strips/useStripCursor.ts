import { FocusEvent, KeyboardEvent, PointerEvent, useState } from 'react';

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Which cell of a strip somebody looks at, by pointer or by arrow keys. To a
 * screen reader the strip is a slider over its cells: it moves like one, and a
 * page of strips is a page of tab stops, not of cells.
 */
export function useStripCursor(cells: number) {
  const [active, setActive] = useState<number | null>(null);
  const lastIndex = cells - 1;
  const within = (index: number) => Math.min(Math.max(index, 0), lastIndex);
  const at = active ?? lastIndex;
  return {
    /** The cell that is looked at; null while none is. */
    active,
    /** The same, or the last one. */
    at,
    props: {
      role: 'slider',
      'aria-readonly': true,
      'aria-valuemin': 1,
      'aria-valuemax': cells,
      'aria-valuenow': at + 1,
      onKeyDown: (event: KeyboardEvent) => {
        const step = steps[event.key];
        if (step !== undefined) {
          event.preventDefault();
          setActive(within(at + step));
        }
      },
      onFocus: (event: FocusEvent) => {
        if (event.currentTarget.matches(':focus-visible')) {
          setActive(lastIndex);
        }
      },
      onBlur: () => setActive(null),
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const box = event.currentTarget.getBoundingClientRect();
        const share = (event.clientX - box.left) / box.width;
        setActive(within(Math.floor(share * cells)));
      },
      onPointerLeave: () => setActive(null),
    },
  } as const;
}
