import { MissingCostReason } from '@footfall/backstage-plugin-footfall-common';

/** What an order costs, said in the form in which it is made. */
export const costFieldMessages = {
  title: 'Estimated cost',
  asking: 'Working out what this costs …',
  noTemplate: {
    title: 'It cannot be told which template this is',
    description:
      'Name it in the field’s options: templateRef. In the portal it is read from the address.',
  },
  amount: {
    complete: 'about {{amount}} a month',
    range: '{{amount}} a month',
    partial_one:
      'at least {{amount}} a month, and {{count}} item of unknown cost',
    partial_other:
      'at least {{amount}} a month, and {{count}} items of unknown cost',
    unknown: 'Nobody knows what this costs',
  },
  where: {
    ordered: '{{provider}}, {{region}}',
    anyRegion: 'any region',
    pricesOf: 'at prices of {{day}}',
    converted: '1 {{from}} = {{rate}} {{to}} on {{day}}',
    pricesBetween: 'at prices of {{from}} to {{to}}',
  },
  provider: {
    aws: 'AWS',
    azure: 'Azure',
    gcp: 'Google Cloud',
    onPrem: 'own data centre',
  },
  meaning: {
    share: '{{share}} of what {{team}} has left of its {{budget}} this month',
    shareAtLeast:
      'At least {{share}} of what {{team}} has left of its {{budget}} this month',
    atLeast:
      'At least {{share}} of what {{team}} has left of its {{budget}} this month: not all of its cost is known',
    over: 'With it, {{team}} goes over its {{budget}} this month: {{committed}} is spoken for already.',
    overAtLeast:
      'With it, {{team}} goes over its {{budget}} this month: at least {{committed}} is spoken for already.',
    overUnknown: 'With it, {{team}} goes over its {{budget}} this month.',
    untold:
      'How much of its {{budget}} a month {{team}} has left for it cannot be told.',
    refused:
      'Orders over the budget are refused here. Choose something smaller, or ask for a higher budget.',
    noTeam: 'Choose who pays to see what it means for the budget.',
    similar_one: 'The one environment like it costs {{amount}} a month',
    similar_other: '{{count}} environments like it cost {{amount}} a month',
    similarAtLeast_one:
      'The one environment like it costs at least {{amount}} a month: not all of its cost is known',
    similarAtLeast_other:
      '{{count}} environments like it cost at least {{amount}} a month: not all of their cost is known',
  },
  lines: {
    title_one: 'What it consists of: {{count}} part',
    title_other: 'What it consists of: {{count}} parts',
    label: 'What the cost consists of',
    part: 'Part',
    quantity: 'A month',
    price: 'Price',
    source: 'Price of',
    monthly: 'Cost a month',
    amountOf: '{{amount}} {{unit}}',
    per: '{{price}} / {{unit}}',
    unknown: 'unknown',
    missing: {
      'no-price': 'the price book has no price for it',
      'no-quantity': 'how much of it is needed cannot be told',
      'no-conversion': 'its currency cannot be converted',
      'not-priced-by-source': 'the tool that estimated it had no price',
    } as const satisfies Record<MissingCostReason, string>,
  },
  offers: {
    title: 'The same, side by side',
    where: 'Where',
    monthly: 'Cost a month',
    chosen: 'as filled in',
    partial_one: 'and {{count}} unknown part',
    partial_other: 'and {{count}} unknown parts',
    unknown: 'unknown',
  },
  tick: {
    complete: 'I know that this costs about {{amount}} a month',
    range: 'I know that this costs {{amount}} a month',
    partial_one:
      'I know that this costs at least {{amount}} a month, and that nobody knows what {{count}} part of it costs',
    partial_other:
      'I know that this costs at least {{amount}} a month, and that nobody knows what {{count}} parts of it cost',
    unknown: 'I know that nobody knows what this costs',
    about:
      'Kept with your name and today’s prices. It holds for what is filled in now, for a limited time that is told once it is ticked.',
    until: 'Acknowledged; it holds until {{until}} for what is filled in now.',
    pending: 'One moment …',
  },
  reason: {
    label: 'Why should it be had although it goes over the budget?',
    labelUntold:
      'Why should it be had although nobody can tell whether the budget holds it?',
    about:
      'Kept with the acknowledgement, for those who answer for the budget.',
    missing: 'Say why first; then tick.',
  },
  note: {
    changed:
      'You ticked {{before}}. With what is filled in now it is {{after}}.',
    changedOrder:
      'This is no longer what you ticked. Look at it and tick again.',
    moved: 'It changed while you looked at it',
    parts: 'What changed',
    part: '{{title}}: {{before}}, now {{after}}',
    partNew: '{{title}}: {{after}}, new',
    partGone: '{{title}}: no longer part of it, was {{before}}',
    expired: 'Your tick has run out. Look at the cost and tick again.',
    void: 'Your tick does not count any more',
    why: {
      'not-on-record':
        'It is not on record here. Look at the cost and tick again.',
      'not-yours':
        'Somebody else gave it, and each accepts a cost in their own name. Look at the cost and tick again.',
      used: 'A run was started with it, and each run takes one of its own. Look at the cost and tick again.',
      'over-budget-now':
        'What is left of the budget has changed since. Look at what it means now and tick again.',
    },
    unconfirmed: 'Your tick could not be confirmed',
    refused: 'It was not acknowledged',
  },
  failed: {
    title: 'The cost could not be worked out',
    meaning: 'Without it, this cannot be ordered.',
    noBlueprint: 'Nobody said what this template consists of',
    noBlueprintHint:
      'Its cost cannot be worked out without a cost blueprint. Ask those who run this portal to add one.',
    forbidden: 'You may not see or acknowledge what things cost',
    forbiddenHint:
      'It takes the permissions footfall.cost.read and footfall.cost.acknowledge. Ask those who run this portal to grant them.',
  },
  check: {
    tick: 'Before you go on, tick that you know what this costs.',
    failed: 'It could not be checked that you know what this costs: {{reason}}',
  },
} as const;
