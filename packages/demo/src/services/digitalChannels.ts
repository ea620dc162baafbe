import { DepartmentServices, library, service, website } from './ServicePlan';

export const digitalChannelsServices: DepartmentServices = {
  'web-banking': {
    registered: [
      website('online-banking', 'The bank in a browser'),
      service('online-banking-gateway', 'Puts ten services behind one page'),
      website('statements-web', 'Statements to read, search and download'),
      service('session-service', 'Keeps customers signed in, and out'),
      website('public-site', 'What the bank shows to everybody'),
      service('secure-messages', 'Letters between customers and advisers'),
      website('branch-finder', 'Opening hours and the way to the door'),
      service('document-vault', 'Keeps contracts for as long as the law asks'),
    ],
    unregistered: ['campaign-landing-pages'],
  },
  'mobile-banking': {
    registered: [
      service('mobile-gateway', 'The one door for the mobile app'),
      service('push-notifications', 'Tells phones that money moved'),
      service('device-binding', 'Ties a phone to a customer'),
      service('spending-insights', 'Sorts purchases into coffee and rent'),
      website('app-web-views', 'Pages that the app shows inside itself'),
      service('feature-toggles', 'Turns parts of the app on for some'),
      service('wearables-bridge', 'A balance on the wrist'),
      service('app-feedback', 'Collects what customers say in the app'),
      library('mobile-api-client', 'The typed client of the mobile gateway'),
    ],
    unregistered: ['crash-report-relay'],
  },
  'onboarding-journeys': {
    registered: [
      website('open-an-account', 'From hello to an account in eight minutes'),
      service(
        'application-tracker',
        'Where an application is, and what it lacks',
      ),
      service(
        'video-identification',
        'Shows a face and a passport to an agent',
      ),
      website('switch-to-halden', 'Moves standing orders from another bank'),
      service('welcome-letters', 'The first letters and e-mails of a customer'),
      website('student-offer', 'The page behind the poster on the campus'),
    ],
    unregistered: ['onboarding-experiments'],
  },
  'business-portal': {
    registered: [
      website('business-banking', 'The bank for companies, in a browser'),
      service('signing-rules', 'Who in a company may sign for how much'),
      service('bulk-payments', 'Takes a file and makes a thousand payments'),
      service('accounting-export', 'Feeds the books of small companies'),
      website('treasury-view', 'Cash over all accounts of a group'),
      service(
        'company-delegates',
        'Lets accountants in, and only where they may',
      ),
      website('trade-finance-web', 'Letters of credit, step by step'),
    ],
    unregistered: ['invoice-scanner'],
  },
  'design-system': {
    registered: [
      website('component-gallery', 'Every button that the bank has'),
      service('icon-service', 'Serves icons in the colours of a brand'),
      website('writing-guide', 'How the bank speaks to its customers'),
      service('translations', 'Texts in four languages, approved'),
      website('accessibility-lab', 'Pages to try with a screen reader'),
      library('halden-ui', 'The components of all Halden pages'),
    ],
    unregistered: [],
  },
};
