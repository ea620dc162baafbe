/** Mandates and exceptions from them. */
export const mandatesMessages = {
  title: 'Mandates and exceptions',
} as const;
