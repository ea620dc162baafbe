import {
  AdoptionPoint,
  AdoptionRow,
} from '@footfall/backstage-plugin-footfall-common';

/** The weeks of a row, oldest first. */
export type PointsOf = (row: AdoptionRow) => readonly AdoptionPoint[];
