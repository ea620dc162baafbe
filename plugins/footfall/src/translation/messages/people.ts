/** Active people, in counts. */
export const peopleMessages = {
  title: 'People',
} as const;
