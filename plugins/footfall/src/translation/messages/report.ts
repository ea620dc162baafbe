/** The page to print. */
export const reportMessages = {
  title: 'Report',
  open: 'Report',
  print: 'Print',
  heading: 'Platform adoption at {{organisation}}',
  routes: 'Deployments by route',
  trust:
    'How far the catalog behind these figures can be believed: about {{sound}} of {{known}} known services ({{score}}) nothing was found.',
  trustUnknown:
    'How far the catalog behind these figures can be believed is not known: {{reason}}.',
  howToRead:
    'Registered: in the catalog. Active: deployed through the platform at least once in these days. Voluntary: the same, of those free to choose that deployed. “—” is not known, never 0.',
  madeOn: 'Footfall for {{organisation}}, {{day}}',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
} as const;
