import { DepartmentServices, library, service, website } from './ServicePlan';

export const coreBankingServices: DepartmentServices = {
  ledger: {
    registered: [
      service('ledger-posting', 'Writes every movement of money, once'),
      service('account-balances', 'What is in an account right now'),
      service('end-of-day', 'Closes the books every night'),
      service('general-ledger-feed', 'Carries sums to the general ledger'),
      service('interest-engine', 'Accrues interest by the day'),
      service('mainframe-bridge', 'Speaks to the machine in the basement'),
      service('account-numbers', 'Hands out account numbers that add up'),
      service('suspense-accounts', 'Where money waits that nobody claims'),
      library('money', 'Amounts and currencies that never lose a penny'),
    ],
    unregistered: ['nightly-reconciliation'],
  },
  deposits: {
    registered: [
      service('current-accounts', 'Opens, changes and closes accounts'),
      service('savings-accounts', 'Pots, goals and fixed terms'),
      service('deposit-rates', 'The rates that we pay, by day and by tier'),
      service('dormant-accounts', 'Looks for owners that went silent'),
      service('term-deposits', 'Money that stays until a date'),
      service('children-accounts', 'Accounts with a parent beside them'),
      service('tax-certificates', 'The yearly letter for the tax office'),
    ],
    unregistered: ['rate-sheet-publisher'],
  },
  lending: {
    registered: [
      service('loan-origination', 'From a request to a signed loan'),
      service('loan-servicing', 'Repayments, holidays and early ends'),
      service('overdrafts', 'Arranged overdrafts and their letters'),
      service('collections', 'Talks to customers who are late'),
      service('credit-bureau-client', 'Asks the bureaus, and tells them'),
      service('loan-pricing', 'The rate for this customer and this loan'),
      service('collateral-register', 'What secures which loan'),
      website('loan-desk', 'The screen of the people who decide'),
    ],
    unregistered: ['repayment-simulator', 'broker-file-import'],
  },
  mortgages: {
    registered: [
      service('mortgage-offers', 'Binding offers with all that they must say'),
      service('mortgage-servicing', 'Twenty years of monthly payments'),
      website('mortgage-calculator', 'What a house would cost a month'),
      service('property-data', 'Land registry, maps and flood zones'),
      service('rate-switch', 'A new rate when the old one ends'),
      service('broker-portal-api', 'The door for mortgage brokers'),
      service('valuation-orders', 'Sends a surveyor to the house'),
    ],
    unregistered: ['valuation-spreadsheet-bridge'],
  },
};
