/** What every form says. */
export const formsMessages = {
  cancel: 'Cancel',
  refused: 'This was not accepted',
  days: {
    first: 'First day',
    firstHint: 'May lie in the past',
    last: 'Last day',
    lastHint: 'Leave empty while no end is set',
  },
  service: {
    label: 'Service',
    hint: 'Search by a part of its name',
    unregistered: 'not in the catalog',
  },
  wrong: {
    missing: 'Fill this in',
    day: 'Choose a day',
    order: 'It would end before it begins',
    tooLong: 'At most {{maximum}} characters',
    tooLow: 'At least {{minimum}}',
    tooHigh: 'At most {{maximum}}',
  },
} as const;
