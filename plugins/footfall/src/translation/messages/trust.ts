/** How far the catalog can be believed. */
export const trustMessages = {
  title: 'Trust',
} as const;
