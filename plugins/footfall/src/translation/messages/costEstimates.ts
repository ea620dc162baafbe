/** What tools estimated, of pull requests above all. */
export const costEstimatesMessages = {
  title: 'Estimates of pull requests',
  about:
    'What Infracost said that pull requests would cost a month, the newest estimate of each. What it does not price is unknown and comes on top. These are estimates, not invoices.',
  list: 'Pull requests and what they would cost',
  csv: 'Save the estimates as CSV',
  empty: {
    title: 'No pull request was estimated yet',
    description:
      'A pipeline sends the output of infracost to POST /api/footfall/cost-estimates/infracost, with the kind pull-request and the address of the pull request.',
  },
  column: {
    what: 'Pull request',
    amount: 'Cost a month',
    provider: 'Cloud',
    at: 'Estimated',
    lines: 'Parts',
  },
  unknown: 'unknown',
  unsupported_one: '{{count}} resource that Infracost does not price',
  unsupported_other: '{{count}} resources that Infracost does not price',
  several: 'several',
  lines: 'Show',
  linesOf: 'Show what {{what}} consists of',
  consists: 'What {{what}} consists of',
  nothing: 'It consists of nothing that costs.',
  ofEnvironment: {
    title: 'What Infracost estimated',
    at: 'Estimated on {{day}}.',
    missing_one: 'On top comes {{count}} resource that it does not price.',
    missing_other: 'On top come {{count}} resources that it does not price.',
  },
} as const;
