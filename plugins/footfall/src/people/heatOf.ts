/** Shades of the heat table; `palette.module.css` holds their colours. */
export const HEAT_SHADES = 5;

/** The shade of a share: 1 for the palest, up to a fifth, and so on. */
export function heatOf(share: number): number {
  return Math.min(Math.floor(share * HEAT_SHADES) + 1, HEAT_SHADES);
}
