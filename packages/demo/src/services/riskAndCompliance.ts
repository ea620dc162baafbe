import { DepartmentServices, service, website } from './ServicePlan';

export const riskAndComplianceServices: DepartmentServices = {
  'financial-crime': {
    registered: [
      service(
        'sanctions-screening',
        'Compares names with the lists of the day',
      ),
      service(
        'transaction-monitoring',
        'Looks for patterns that launderers leave',
      ),
      service('case-management', 'Where investigators keep a case'),
      service('suspicious-activity-reports', 'Files what must be filed'),
      service('watchlist-import', 'Reads the lists that change overnight'),
      service('adverse-media', 'Reads newspapers about our customers'),
      website('investigator-desk', 'All that is known about a case'),
    ],
    unregistered: ['alert-triage-script', 'typology-sandbox'],
  },
  'regulatory-reporting': {
    registered: [
      service('capital-reports', 'How much capital stands behind our risks'),
      service(
        'liquidity-reports',
        'Whether we could pay everybody for 30 days',
      ),
      service('statistics-returns', 'What the central bank wants to count'),
      service('trade-reports', 'Every trade, told within the minute'),
      service('audit-trail', 'Who changed which figure, and why'),
      service('return-validation', 'Refuses returns that do not add up'),
    ],
    unregistered: ['quarter-end-workbooks'],
  },
  'customer-identity': {
    registered: [
      service('identity-verification', 'Is this person who they say?'),
      service('customer-records', 'One record for each customer'),
      service('consent-register', 'What customers allowed us to do'),
      service('periodic-review', 'Asks customers again after some years'),
      service('beneficial-owners', 'The people behind a company'),
    ],
    unregistered: ['passport-reader'],
  },
};
