/** What stands on the home page. */
export const widgetsMessages = {
  title: 'Platform adoption',
} as const;
