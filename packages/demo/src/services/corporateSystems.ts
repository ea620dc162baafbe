import { DepartmentServices, service, website } from './ServicePlan';

export const corporateSystemsServices: DepartmentServices = {
  treasury: {
    registered: [
      service('market-data', 'Rates and prices for those who may see them'),
      service('hedge-book', 'What protects us from which rate'),
      service('funding-plan', 'Where next year’s money comes from'),
      service('intraday-liquidity', 'Cash at the central bank by the hour'),
    ],
    unregistered: ['yield-curve-builder', 'desk-blotter'],
  },
  'workplace-systems': {
    registered: [
      website('intranet', 'News, the canteen and the telephone book'),
      service('leave-requests', 'Holidays, asked for and granted'),
      service('badge-access', 'Which badge opens which door'),
      service('learning-records', 'Trainings that the law wants repeated'),
    ],
    unregistered: ['meeting-room-displays', 'payroll-export'],
  },
};
