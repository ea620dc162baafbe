import { TrustFinding } from '@footfall/backstage-plugin-footfall-common';

type EveryFinding = Record<TrustFinding, string>;

/** How far the catalog can be believed. */
export const trustMessages = {
  title: 'Trust',
  window: 'The catalog as it is now, held against the last 90 days.',
  score: {
    label: 'Trust at a glance',
    name: 'of services sound',
    fraction: '{{numerator}} of {{denominator}} known services: nothing found',
    none: 'no service is known here',
    title: 'Trust in the catalog',
    formula: 'services about which nothing was found / known services',
    answers: 'How far can the catalog be believed?',
  },
  finding: {
    'no-owner': 'no owner',
    'unknown-owner': 'owner does not exist',
    unregistered: 'not registered',
    silent: 'silent for 90 days',
  } as const satisfies EveryFinding,
  findingMeaning: {
    'no-owner': 'registered, and names nobody as its owner',
    'unknown-owner':
      'registered, and its owner is neither a Group nor a User of the catalog',
    unregistered: 'deploys, and the catalog does not know it',
    silent: 'registered for 90 days, and not deployed to any tier in them',
  } as const satisfies EveryFinding,
  definitions: {
    title: 'Trust in the catalog',
    intro:
      'Findings hold the catalog as it is now against what was deployed in the last 90 days, today included.',
  },
  young:
    'Deployments are recorded only since {{day}}. Until that is 90 days ago, a silent service may be one that Footfall has not heard of yet.',
  unheard:
    'No deployment is recorded yet, so every service that has been registered for 90 days counts as silent.',
  teams: {
    title: 'Teams',
    caption: 'Those with the most to mend first.',
    team: 'Team',
    known: 'Services',
    score: 'Sound',
    show: 'Show the findings of {{team}}',
    all: 'Show every team',
    more_one: 'Show {{count}} team',
    more_other: 'Show all {{count}} teams',
    counts: '{{sound}} of {{known}} services sound',
  },
  services: {
    title: 'What to mend',
    caption_one: '{{count}} service with a finding, the most findings first.',
    caption_other:
      '{{count}} services with a finding, the most findings first.',
    narrowed_one: '{{count}} service: {{finding}}.',
    narrowed_other: '{{count}} services: {{finding}}.',
    filter: 'Finding',
    every: 'Every finding',
    service: 'Service',
    owner: 'Owner',
    ownerless: 'nobody',
    found: 'Finding',
    deployments: 'Deployments, 90 days',
    sources: 'Reported by',
    last: 'Last deployed',
    never: 'never',
    mend: 'How to mend it',
    evidence_one: '{{count}} deployment in 90 days, reported by {{sources}}',
    evidence_other: '{{count}} deployments in 90 days, reported by {{sources}}',
    noEvidence: 'no deployment in 90 days',
    lastDeployed: 'last deployed',
    none: 'No service has this finding',
    noneMeaning: 'Others may. The counts above are those of every finding.',
    reset: 'Show every finding',
  },
  mend: {
    'no-owner': 'Set spec.owner in its file to the Group that runs it.',
    'unknown-owner':
      '{{owner}} is not in the catalog: create the Group, or correct spec.owner.',
    unregistered: 'Register it with a catalog-info.yaml.',
    silent: 'Retire it, or confirm it: deploy it, or send its deployments.',
    file: 'Open its file',
    fileOf: 'Open its file: {{service}}',
    entity: 'Open in the catalog',
    entityOf: 'Open in the catalog: {{service}}',
  },
  register: {
    open: 'Register',
    openOf: 'Register {{service}} in the catalog',
    file: 'catalog-info.yaml',
    fileOf: 'catalog-info.yaml for {{service}}',
    title: 'Register {{service}}',
    evidence_one: '{{count}} deployment in 90 days, reported by {{sources}}.',
    evidence_other:
      '{{count}} deployments in 90 days, reported by {{sources}}.',
    steps:
      'Put this file into the repository of the service, check its owner and type, and register its address in the catalog.',
    guessed:
      'The owner is the team that its deployments or the configuration name.',
    ownerless:
      'Nobody knows its owner: write the name of the Group in the place of “your-team”.',
    named:
      'Its deployments call it otherwise than the catalog may, so the annotation says under which name it deploys. Where footfall.catalog.namesAnnotation is configured, the annotation has that name.',
    copy: 'Copy',
    copied: 'Copied',
    close: 'Close',
  },
  nothingFound: {
    title: 'Nothing found: the catalog can be believed',
    looked_one:
      '{{count}} known service was looked at: whether it names an owner, whether the catalog has that owner, whether it is registered, and whether it was deployed in the last 90 days.',
    looked_other:
      '{{count}} known services were looked at: whether each names an owner, whether the catalog has that owner, whether it is registered, and whether it was deployed in the last 90 days.',
  },
  nobody: {
    title: 'No service is known here',
    description:
      'A service is known while it is registered in the catalog, or was seen deploying in the last 90 days.',
  },
} as const;
