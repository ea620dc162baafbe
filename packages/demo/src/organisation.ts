/** A team of Halden Bank. */
export interface TeamPlan {
  readonly name: string;
  readonly title: string;
  readonly department: string;
  /** How many developers it has. */
  readonly size: number;
}

/** A department of Halden Bank. */
export interface DepartmentPlan {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly teams: readonly Omit<TeamPlan, 'department'>[];
}

/** The name of the Group at the top. */
export const ORGANISATION_NAME = 'halden-bank';

const team = (name: string, title: string, size: number) => ({
  name,
  title,
  size,
});

/** The departments with their teams: 24 teams and 230 developers. */
export const departments: readonly DepartmentPlan[] = [
  {
    name: 'payments',
    title: 'Payments',
    description: 'Moves money, by card, by transfer and in an instant',
    teams: [
      team('payments-core', 'Payments Core', 12),
      team('card-payments', 'Card Payments', 11),
      team('instant-payments', 'Instant Payments', 11),
      team('merchant-services', 'Merchant Services', 10),
    ],
  },
  {
    name: 'digital-channels',
    title: 'Digital Channels',
    description: 'What customers see: the web, the app and the first visit',
    teams: [
      team('web-banking', 'Web Banking', 11),
      team('mobile-banking', 'Mobile Banking', 12),
      team('onboarding-journeys', 'Onboarding Journeys', 9),
      team('business-portal', 'Business Portal', 9),
      team('design-system', 'Design System', 7),
    ],
  },
  {
    name: 'data-and-machine-learning',
    title: 'Data and Machine Learning',
    description: 'Models that decide, and the machines that train them',
    teams: [
      team('ml-platform', 'ML Platform', 11),
      team('fraud-models', 'Fraud Models', 10),
      team('credit-models', 'Credit Models', 9),
      team('personalisation', 'Personalisation', 8),
    ],
  },
  {
    name: 'core-banking',
    title: 'Core Banking',
    description: 'Accounts, loans and the ledger under all of them',
    teams: [
      team('ledger', 'Ledger', 12),
      team('deposits', 'Deposits', 9),
      team('lending', 'Lending', 11),
      team('mortgages', 'Mortgages', 9),
    ],
  },
  {
    name: 'risk-and-compliance',
    title: 'Risk and Compliance',
    description: 'Knows the customer, the law and the worst that can happen',
    teams: [
      team('financial-crime', 'Financial Crime', 10),
      team('regulatory-reporting', 'Regulatory Reporting', 8),
      team('customer-identity', 'Customer Identity', 8),
    ],
  },
  {
    name: 'platform-and-infrastructure',
    title: 'Platform and Infrastructure',
    description: 'The golden paths, and the ground that they run on',
    teams: [
      team('developer-platform', 'Developer Platform', 10),
      team('cloud-foundations', 'Cloud Foundations', 8),
    ],
  },
  {
    name: 'corporate-systems',
    title: 'Corporate Systems',
    description: 'What the bank itself needs to open in the morning',
    teams: [
      team('treasury', 'Treasury', 8),
      team('workplace-systems', 'Workplace Systems', 7),
    ],
  },
];

/** Every team, in the order of the departments. */
export const teams: readonly TeamPlan[] = departments.flatMap(department =>
  department.teams.map(plan => ({ ...plan, department: department.name })),
);
