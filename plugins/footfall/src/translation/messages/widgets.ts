/** What stands on the home page. */
export const widgetsMessages = {
  adoption: {
    caption: '{{window}}, production.',
    open: 'Open Footfall',
    none: 'No deployment is recorded yet. Once the first one is sent, this shows who deploys through the platform.',
  },
  myTeams: {
    caption: '{{window}}, production. Bars: active adoption by week.',
    team: 'Open the figures of {{team}}',
    none: 'You are a member of no team that Footfall counts. It counts Groups of the configured team types; whoever keeps the catalog can make you a member of one.',
    all: 'All teams',
    more_one: '{{count}} more team of yours is not shown.',
    more_other: '{{count}} more teams of yours are not shown.',
  },
} as const;
