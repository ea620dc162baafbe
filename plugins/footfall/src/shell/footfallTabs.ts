/** The plugin's own pages, from left to right. */
export const footfallTabIds = [
  'adoption',
  'people',
  'mandates',
  'targets',
  'voice',
  'incidents',
  'costs',
  'goldenPaths',
  'trust',
  'sources',
  'definitions',
] as const;

/** @see footfallTabIds */
export type FootfallTabId = (typeof footfallTabIds)[number];
