/** Headings, freshness and the states that every screen shares. */
export const shellMessages = {
  title: 'Footfall',
  tabs: {
    adoption: 'Adoption',
    people: 'People',
    mandates: 'Mandates',
    targets: 'Targets',
    voice: 'Voice',
    incidents: 'Incidents',
    costs: 'Costs',
    goldenPaths: 'Golden paths',
    trust: 'Trust',
    sources: 'Sources',
    definitions: 'Definitions',
  },
  demo: 'Demo data',
  demoMeaning: 'This organisation and its deployments are made up.',
  freshness: {
    label: 'How fresh these figures are',
    computed: 'computed {{ago}}',
    neverComputed: 'not computed yet',
    pending_one: '{{count}} day still being recomputed',
    pending_other: '{{count}} days still being recomputed',
    rules: 'changed rules reach {{done}} of {{total}} days',
    rejected_one: '{{count}} item rejected',
    rejected_other: '{{count}} items rejected',
  },
  loading: 'Loading …',
  empty: {
    title: 'No deployments yet',
    description:
      'Footfall counts deployments, whichever way they took. Send the first one; past ones count too, under the time at which they happened.',
    token:
      'The token is a static token or that of another service; people cannot send deployments.',
  },
  nothingMatches: {
    title: 'No service matches these filters',
    description:
      'A service counts while it is registered in the catalog, or was seen deploying in the 90 days before.',
    reset: 'Show everything',
    nobody: 'No service is known',
  },
  forbidden: {
    title: 'You may not see this',
    description:
      'It takes the permission {{permission}}. Ask those who run this portal and its permission policy to grant it to you.',
  },
  failed: {
    title: 'This could not be loaded',
    outdated: 'This could not be brought up to date',
    retry: 'Try again',
  },
  more: {
    shown: '{{shown}} of {{total}} shown',
    load: 'Show more',
    failed: 'The rest could not be loaded: {{reason}}',
  },
  asTable: 'Show as table',
} as const;
