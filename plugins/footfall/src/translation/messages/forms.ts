/** What every form says. */
export const formsMessages = {
  cancel: 'Cancel',
  refused: 'This was not accepted',
  wrong: {
    missing: 'Fill this in',
    day: 'Choose a day',
    order: 'It would end before it begins',
    tooLong: 'At most {{maximum}} characters',
    tooLow: 'At least {{minimum}}',
    tooHigh: 'At most {{maximum}}',
  },
} as const;
