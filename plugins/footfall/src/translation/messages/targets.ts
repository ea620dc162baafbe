/** Targets and their pace. */
export const targetsMessages = {
  title: 'Targets',
} as const;
