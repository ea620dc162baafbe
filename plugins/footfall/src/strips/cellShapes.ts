import { ServiceState } from '@footfall/backstage-plugin-footfall-common';
import { stateColours } from '../palette/colours';

/** The height of a cell; shapes lie within it. */
export const CELL_HEIGHT = 20;

/** How a state is drawn: by where it stands as much as by its colour. */
export interface CellShape {
  readonly y: number;
  readonly height: number;
  readonly colour: string;
  readonly isOutline: boolean;
}

/**
 * Paved stands above the middle line, bypassing hangs below it, mixed does
 * both, dormant is an outline on it: told apart without any colour.
 */
export const cellShapes: Record<ServiceState, CellShape> = {
  paved: { y: 0, height: 10, colour: stateColours.paved, isOutline: false },
  mixed: { y: 0, height: 20, colour: stateColours.mixed, isOutline: false },
  bypassing: {
    y: 10,
    height: 10,
    colour: stateColours.bypassing,
    isOutline: false,
  },
  dormant: { y: 6, height: 8, colour: stateColours.dormant, isOutline: true },
};
