import { DepartmentServices, library, model, service } from './ServicePlan';

export const dataAndMachineLearningServices: DepartmentServices = {
  'ml-platform': {
    registered: [
      service(
        'feature-store',
        'Features for training and for the moment of decision',
      ),
      model('model-gateway', 'One address for every model that answers'),
      service(
        'model-registry',
        'Which model, trained on what, approved by whom',
      ),
      model('batch-scoring', 'Scores every customer overnight'),
      service('notebook-hub', 'Notebooks beside the data they read'),
      model('drift-watch', 'Notices when the world leaves a model behind'),
      service('training-queue', 'Shares the few large machines'),
      service('label-studio', 'Where people tell models what they see'),
      library('mlctl', 'The command line that the data scientists wrote'),
    ],
    unregistered: ['gpu-broker', 'shadow-scoring', 'embedding-server'],
  },
  'fraud-models': {
    registered: [
      model('card-fraud-scorer', 'The risk of a card purchase, in 20 ms'),
      model('transfer-fraud-scorer', 'The risk of a transfer before it leaves'),
      model('account-takeover-model', 'Somebody else behind the keyboard?'),
      model('mule-detector', 'Accounts that only pass money on'),
      model('merchant-risk-model', 'Shops that will not deliver'),
      model('device-reputation', 'What a phone has been up to'),
      model('scam-language-model', 'Hears a scam in a payment reference'),
    ],
    unregistered: ['fraud-graph-explorer', 'velocity-features-v3'],
  },
  'credit-models': {
    registered: [
      model('affordability-model', 'What a household can pay back'),
      model('default-probability', 'The chance that a loan is not repaid'),
      model('collateral-valuation', 'What a house would fetch today'),
      model('early-warning', 'Companies that will soon be late'),
      model('limit-recommender', 'A fair overdraft for each customer'),
      model('scorecard-archive', 'Old models that auditors still ask about'),
    ],
    unregistered: ['challenger-scorecard'],
  },
  personalisation: {
    registered: [
      model('next-best-offer', 'What to show a customer, if anything'),
      model('churn-model', 'Who is about to leave'),
      model('transaction-categories', 'Coffee, rent or something else'),
      service('audience-builder', 'Groups of customers for a campaign'),
      model('search-ranking', 'Finds the right help page first'),
    ],
    unregistered: ['bandit-experiments', 'recommendation-cache'],
  },
};
