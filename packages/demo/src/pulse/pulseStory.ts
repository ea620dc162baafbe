/** How many waves of the pulse were held before today, a quarter apart. */
export const PAST_WAVES = 6;

/** A figure for each past wave, the oldest first. */
type ByWave = readonly [number, number, number, number, number, number];

/**
 * How likely each team is to recommend the platform, 0 to 10. The mandate came
 * with the fourth wave, and machine learning fell below the bar of 7 then.
 */
export const recommendOf: Readonly<Record<string, ByWave>> = {
  'payments-core': [7.4, 7.6, 7.7, 7.1, 7.0, 7.1],
  'card-payments': [7.3, 7.5, 7.5, 7.0, 7.1, 7.0],
  'instant-payments': [7.5, 7.6, 7.8, 7.2, 7.0, 7.1],
  'merchant-services': [7.2, 7.4, 7.6, 7.0, 7.0, 7.2],

  'web-banking': [7.6, 7.9, 8.1, 8.2, 8.2, 8.3],
  'mobile-banking': [7.5, 7.8, 8.0, 7.9, 7.4, 6.5],
  'onboarding-journeys': [7.4, 7.6, 7.9, 8.0, 8.0, 8.1],
  'business-portal': [7.8, 8.0, 8.3, 8.4, 8.3, 8.5],
  'design-system': [7.3, 7.5, 7.6, 7.8, 7.7, 7.9],

  'ml-platform': [7.1, 7.2, 7.0, 5.8, 6.4, 7.8],
  'fraud-models': [7.2, 7.1, 7.0, 7.0, 7.1, 6.2],
  'credit-models': [7.1, 7.0, 7.1, 6.7, 7.1, 7.6],
  personalisation: [7.0, 7.2, 7.0, 5.5, 7.0, 7.4],

  ledger: [7.2, 7.3, 7.4, 7.4, 7.5, 7.5],
  deposits: [7.0, 7.1, 7.1, 7.2, 7.1, 7.2],
  lending: [7.2, 7.3, 7.3, 7.4, 7.4, 7.6],
  mortgages: [7.1, 7.0, 7.2, 7.2, 7.3, 7.2],

  'financial-crime': [7.1, 7.1, 7.2, 7.3, 7.2, 7.3],
  'regulatory-reporting': [7.0, 7.1, 7.0, 7.1, 7.2, 7.1],
  'customer-identity': [7.3, 7.4, 7.4, 7.5, 7.6, 7.5],

  'developer-platform': [8.6, 8.7, 8.8, 8.8, 8.9, 9.0],
  'cloud-foundations': [8.0, 8.1, 8.1, 8.3, 8.2, 8.4],

  treasury: [7.2, 7.1, 7.3, 7.2, 7.3, 7.4],
  'workplace-systems': [7.0, 7.1, 7.0, 7.2, 7.1, 7.1],
};

/** The share of a department that would still use the platform if it were free. */
export const wouldStayOf: Readonly<Record<string, ByWave>> = {
  // Told to come in the fourth wave; most of them would leave again.
  payments: [0.74, 0.76, 0.78, 0.5, 0.42, 0.38],
  'digital-channels': [0.72, 0.76, 0.8, 0.82, 0.83, 0.83],
  'data-and-machine-learning': [0.55, 0.54, 0.5, 0.3, 0.4, 0.6],
  'core-banking': [0.62, 0.64, 0.65, 0.66, 0.66, 0.68],
  'risk-and-compliance': [0.6, 0.62, 0.62, 0.64, 0.63, 0.65],
  'platform-and-infrastructure': [0.95, 0.95, 0.96, 0.97, 0.97, 0.98],
  'corporate-systems': [0.58, 0.6, 0.6, 0.62, 0.6, 0.62],
};

/** The share of those who were asked that answered: more of them in new times. */
export const responseRates: ByWave = [0.64, 0.6, 0.57, 0.64, 0.6, 0.62];

/** In which waves, counted from 1, too few of a small team answered. */
export const quietWavesOf: Readonly<Record<string, readonly number[]>> = {
  'design-system': [2, 5],
  personalisation: [4],
  'workplace-systems': [1, 3, 6],
};
