import {
  TextMatch,
  TierRule,
} from '@footfall/backstage-plugin-footfall-common';

const regex = (source: string): TextMatch => ({ regex: source });

/** Names of environments, in lower case, that mean the same nearly everywhere. */
export const defaultTiers: readonly TierRule[] = [
  {
    tier: 'ephemeral',
    match: regex('^(preview|review|ephemeral|pr)([-_/.].*)?$'),
  },
  {
    tier: 'staging',
    match: regex(
      '(^|[-_/.])(staging|stage|stg|uat|pre-?prod(uction)?)($|[-_/.])',
    ),
  },
  {
    tier: 'development',
    match: regex('(^|[-_/.])(non|not|no)[-_]?prod(uction)?($|[-_/.])'),
  },
  {
    tier: 'production',
    match: regex('(^|[-_/.])(production|prod|prd|live)($|[-_/.])'),
  },
  {
    tier: 'development',
    match: regex(
      '(^|[-_/.])(development|dev|integration|int|test|qa|sandbox)($|[-_/.])',
    ),
  },
];

/** Actors, in lower case, that are hardly ever persons. */
export const defaultRobots: readonly TextMatch[] = [
  regex('\\[bot\\]$'),
  regex('(^|[-_/])(bot|robot)($|[-_/@])'),
  regex('^(system|serviceaccount|sa|svc|service)[-_:]'),
  regex('\\.gserviceaccount\\.com$'),
  {
    oneOf: [
      'github-actions',
      'gitlab-ci',
      'jenkins',
      'argocd',
      'argo-cd',
      'flux',
      'renovate',
      'dependabot',
    ],
  },
];

export const defaults = {
  timeZone: 'UTC',
  serviceFilter: { 'spec.type': ['service', 'website'] },
  teamTypes: ['team'],
  departmentTypes: ['department', 'division', 'business-unit'],
  workloadTypePath: 'spec.type',
  namesAnnotation: 'footfall/deployment-names',
  catalogSchedule: {
    frequency: { minutes: 10 },
    timeout: { minutes: 30 },
    initialDelay: { seconds: 3 },
  },
  rollupSchedule: {
    frequency: { seconds: 10 },
    timeout: { minutes: 10 },
    initialDelay: { seconds: 3 },
  },
  digestDue: { isoWeekday: 1, minute: 7 * 60 },
  digestPortalPath: '/footfall',
  digestSchedule: {
    frequency: { minutes: 10 },
    timeout: { minutes: 10 },
    initialDelay: { seconds: 30 },
  },
  incidentResponseDays: 2,
  incidentSchedule: {
    frequency: { minutes: 5 },
    timeout: { minutes: 10 },
    initialDelay: { seconds: 30 },
  },
  idleAfterDays: 14,
  environmentReminders: [7, 1],
  maxExtensionDays: 30,
  maxExtensions: 3,
  webhookTimeoutSeconds: 10,
  environmentSchedule: {
    frequency: { minutes: 1 },
    timeout: { minutes: 10 },
    initialDelay: { seconds: 30 },
  },
  costCurrency: 'USD',
  costMaxBodyBytes: 32 * 1024 * 1024,
  costSchedule: {
    frequency: { minutes: 5 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 5 },
  },
  acknowledgementValidHours: 24,
  overBudget: 'tell',
  budgetThresholds: [50, 80, 100],
  budgetSchedule: {
    frequency: { minutes: 5 },
    timeout: { minutes: 10 },
    initialDelay: { seconds: 45 },
  },
  ratingNotifyAfter: { minutes: 10 },
  minRespondents: 5,
  surveyOpeningMinute: 9 * 60,
  surveySchedule: {
    frequency: { minutes: 1 },
    timeout: { minutes: 10 },
    initialDelay: { seconds: 20 },
  },
  minPeople: 5,
  maxItems: 5_000,
  maxBodyBytes: 16 * 1024 * 1024,
  maxFuture: { minutes: 10 },
  maxAge: { years: 10 },
  inboxRetention: { days: 30 },
} as const;
