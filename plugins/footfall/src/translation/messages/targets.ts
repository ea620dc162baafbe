import { TargetStanding } from '@footfall/backstage-plugin-footfall-common';

/** Targets and their pace. */
export const targetsMessages = {
  title: 'Targets',
  about:
    'Where active adoption is meant to be by a day. Ahead is who stands on or above the straight line from where it began to the target.',
  band: 'A platform is expected to reach {{from}} to {{to}} in its first year.',
  mayNot:
    'You can read the targets. Setting and ending them takes the permission {{permission}}; ask those who run this portal.',
  create: 'Set a target',
  empty: {
    title: 'No target is set',
    description:
      'A target says where active adoption is meant to be by a day, and who answers for it. Once it is set, this page tells the pace that is still needed, and who is ahead of it or behind. Between {{from}} and {{to}} in the first year is a common aim.',
    mayNot: 'Setting one takes the permission {{permission}}.',
  },
  list: 'Ahead and behind',
  legend:
    'Filled: now. Line: the target. Diamond: where the straight line is today.',
  ended_one: '{{count}} ended target',
  ended_other: '{{count}} ended targets',
  column: {
    scope: 'For',
    now: 'Active now',
    target: 'Target',
    way: 'On the way',
    standing: 'Standing',
    owner: 'Answers for it',
    change: 'Change',
    ended: 'Ended',
  },
  scope: {
    type: 'type {{type}}',
    tier: '{{title}}, {{tier}}',
  },
  percentBy: '{{percent}} by {{by}}',
  began: 'from {{percent}} on {{day}}',
  beganUnknown: 'set on {{day}}, its beginning not known',
  way: {
    now: '{{now}} now, {{target}} wanted',
    nowExpected:
      '{{now}} now, {{expected}} on the straight line today, {{target}} wanted',
    unknown: 'no figure now, {{target}} wanted',
  },
  standing: {
    reached: 'reached',
    missed: 'missed',
    ahead: 'ahead',
    behind: 'behind',
    unknown: 'no telling',
  } as const satisfies Record<TargetStanding, string>,
  short: '{{points}} from the target',
  pace_one: 'needs {{pace}} a week for {{count}} week',
  pace_other: 'needs {{pace}} a week for {{count}} weeks',
  endedBy: 'by',
  form: {
    about:
      'Its pace counts from the day on which it was agreed, and from where active adoption stood then.',
    scope: 'For',
    scopes: {
      organisation: 'The whole organisation',
      team: 'A team and all below it',
      type: 'A workload type',
    },
    team: 'Team',
    searchTeams: 'Search teams',
    type: 'Workload type',
    tier: 'Environment',
    percent: 'Active adoption, in percent',
    percentHint: 'First year: {{from}} to {{to}}',
    by: 'By',
    byHint: 'A day to come',
    setOn: 'Agreed on',
    setOnHint: 'May lie in the past',
    owner: 'Who answers for it',
    ownerHint: 'Pick a team, or type a ref such as user:default/jane.doe',
    send: 'Set it',
    done: 'Set a target of {{percent}}.',
  },
  end: {
    open: 'End',
    openFor: 'End the target for {{title}}',
    about:
      'It no longer counts and moves to the ended ones below. The record stays, with your name and the day; a new target can be set.',
    send: 'End it',
    done: 'Ended the target for {{title}}.',
  },
} as const;
