import { Tier } from '@footfall/backstage-plugin-footfall-common';

/** Mandates and exceptions from them. */
export const mandatesMessages = {
  title: 'Mandates and exceptions',
  about:
    'While a mandate holds, its services count as mandated, all others as free to choose. That is how adoption that was earned is told from compliance that was demanded.',
  mayNot:
    'You can read the records. Recording and ending them takes the permission {{permission}}; ask those who run this portal.',
  list: 'Mandates',
  create: 'Record a mandate',
  empty: {
    title: 'No mandate is recorded',
    description:
      'A mandate says that from a day on certain services must deploy by a golden path. Without a record of it, every service counts as free to choose, and use that was demanded passes for use that was earned. If your organisation ever said “everybody must”, record it with the day on which it began: past figures are told apart at once.',
    mayNot: 'Recording one takes the permission {{permission}}.',
  },
  phase: {
    inForce: 'in force',
    planned: 'planned',
    ended: 'ended',
  },
  scope: {
    whole: '{{services}} {{owners}}, {{place}}',
    services: {
      all: 'all services',
      type: 'services of type {{type}}',
      tag: 'services tagged {{tag}}',
      typeAndTag: 'services of type {{type}} tagged {{tag}}',
    },
    owners: {
      team: 'of {{team}} and all teams below',
      everyone: 'of the whole organisation',
    },
    everyTier: 'in every environment',
    tier: {
      production: 'in production',
      staging: 'in staging',
      development: 'in development',
      ephemeral: 'in ephemeral environments',
      other: 'in other environments',
    } as const satisfies Record<Tier, string>,
  },
  range: {
    open: '{{from}} – no end set',
    closed: '{{from}} – {{last}}',
    never: 'ended before {{from}}, its first day',
  },
  recordedBy: 'recorded by',
  recordedOn: 'on {{day}}',
  endedBy: 'Ended by',
  exceptions: {
    none: 'No exceptions',
    show_one: '{{count}} exception',
    show_other: '{{count}} exceptions',
    label: 'Exceptions from “{{title}}”',
    service: 'Service',
    askedBy: 'Asked by',
    reason: 'Case',
    grantedBy: 'Granted by',
    range: 'From – until',
    phase: 'State',
    change: 'Change',
  },
  figures: {
    label: 'How “{{title}}” is kept',
    window: 'last 28 days, {{tier}}',
    withTag:
      'Compliance cannot be asked for services of a tag, so none is shown here.',
    loading: 'Asking how it is kept …',
  },
  timeline: {
    title: 'The last 18 months',
    describe: 'Mandates from {{from}} to {{to}}, one line each.',
    today: 'Dashed: today.',
    exceptions: 'Thin lines: exceptions.',
  },
  form: {
    title: 'Title',
    titleHint: 'As people speak of it',
    team: 'Team',
    teamHint: 'With all teams below it',
    everyTeam: 'The whole organisation',
    searchTeams: 'Search teams',
    type: 'Workload type',
    typeHint: 'As the catalog says',
    everyType: 'Every type',
    tag: 'Catalog tag',
    tagHint: 'Empty: with any tags or none',
    tier: 'Environment',
    tierHint: 'Where deployments have to be paved',
    everyTier: 'Every environment',
    reason: 'Reason',
    backdated:
      'The first day may lie in the past: figures are computed when they are read, so the days since then are counted anew at once.',
    create: 'Record it',
    created: 'Recorded “{{title}}”.',
  },
  grant: {
    open: 'Grant an exception',
    title: 'Grant an exception from “{{title}}”',
    about:
      'While it holds, the service counts as free to choose. You are recorded as the one who granted it.',
    askedBy: 'Who asked',
    askedByHint: 'Pick a team, or type a ref such as user:default/jane.doe',
    reason: 'Their case',
    send: 'Grant it',
    done: 'Granted an exception to {{service}}.',
  },
  end: {
    open: 'End',
    openFor: 'End “{{title}}”',
    titleMandate: 'End “{{title}}”',
    titleException: 'End the exception of {{service}}',
    on: 'No longer holds from',
    aboutMandate:
      'From that day on its services count as free to choose, unless another mandate covers them. Days before it stay mandated, and the record stays.',
    aboutException:
      'From that day on the service counts as mandated again, while the mandate holds. Days before it stay free, and the record stays.',
    past_one:
      'That lies in the past: the {{count}} day since then is counted anew at once.',
    past_other:
      'That lies in the past: the {{count}} days since then are counted anew at once.',
    send: 'End it',
    doneMandate: 'Ended “{{title}}”.',
    doneException: 'Ended the exception of {{service}}.',
  },
} as const;
