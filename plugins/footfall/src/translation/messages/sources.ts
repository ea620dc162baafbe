/** Where deployments come from. */
export const sourcesMessages = {
  title: 'Sources',
} as const;
