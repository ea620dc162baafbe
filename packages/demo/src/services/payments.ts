import { DepartmentServices, library, service, website } from './ServicePlan';

export const paymentsServices: DepartmentServices = {
  'payments-core': {
    registered: [
      service('payment-initiation', 'Takes payment orders from every channel'),
      service(
        'payment-routing',
        'Chooses the scheme that a payment travels by',
      ),
      service('payment-execution', 'Sends accepted orders to the schemes'),
      service('standing-orders', 'Starts the payments that customers repeat'),
      service(
        'direct-debits',
        'Collects what customers agreed to let us collect',
      ),
      service('payment-limits', 'Holds what a customer may send in a day'),
      service(
        'beneficiaries',
        'Remembers whom customers pay, and checks names',
      ),
      service('payment-status', 'Tells customers where their payment is'),
      service('cheque-imaging', 'Reads the cheques that branches still scan'),
      library(
        'payment-messages',
        'ISO 20022 messages as types, with validation',
      ),
    ],
    unregistered: [],
  },
  'card-payments': {
    registered: [
      service('card-authorisation', 'Says yes or no to a card within 80 ms'),
      service(
        'card-issuing',
        'Orders cards and follows them to the letter box',
      ),
      service('card-controls', 'Freezes cards and limits where they work'),
      service('card-disputes', 'Takes a disputed purchase through chargeback'),
      service('card-tokens', 'Stands for card numbers in wallets and shops'),
      service('card-settlement', 'Settles with the card schemes every night'),
      service('three-d-secure', 'Asks customers to confirm purchases online'),
      service('card-statements', 'Puts the month of a credit card on a page'),
      service('pin-mailer', 'Prints PIN letters in the sealed room'),
    ],
    unregistered: [],
  },
  'instant-payments': {
    registered: [
      service('instant-gateway', 'Speaks to the instant scheme day and night'),
      service('instant-ledger', 'Reserves funds for payments in flight'),
      service('confirmation-of-payee', 'Compares names before money moves'),
      service('request-to-pay', 'Sends and answers requests for money'),
      service('instant-refunds', 'Returns payments that went astray'),
      service(
        'liquidity-monitor',
        'Watches the settlement account by the second',
      ),
      service('scheme-simulator', 'Plays the instant scheme for our tests'),
      service('payment-receipts', 'Hands out proof that money has arrived'),
      service('telephone-banking-bridge', 'Lets the phone menu pay bills'),
    ],
    unregistered: [],
  },
  'merchant-services': {
    registered: [
      service('merchant-checkout', 'Takes payments on the tills of web shops'),
      service('merchant-payouts', 'Pays merchants what their tills took'),
      service('merchant-onboarding', 'Checks and opens merchant accounts'),
      website('merchant-portal', 'Where merchants see today’s takings'),
      service('terminal-fleet', 'Looks after the card terminals in shops'),
      service('merchant-fees', 'Computes what a merchant owes for each sale'),
      service(
        'point-of-sale-api',
        'The door for till makers and their software',
      ),
      service('merchant-reports', 'Daily and monthly reports for accountants'),
      service('loyalty-stamps', 'Counts coffees until the tenth is free'),
    ],
    unregistered: ['terminal-firmware-push'],
  },
};
