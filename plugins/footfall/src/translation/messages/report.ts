/** The page to print. */
export const reportMessages = {
  title: 'Report',
} as const;
