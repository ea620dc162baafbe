import { DiscoveryService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { RequestHandler, Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import {
  AcknowledgementRoutesOptions,
  addAcknowledgementRoutes,
} from '../acknowledgements/acknowledgementRoutes';
import {
  AdoptionRoutesOptions,
  addAdoptionRoutes,
} from '../adoption/adoptionRoutes';
import { addBudgetRoutes, BudgetRoutesOptions } from '../budgets/budgetRoutes';
import {
  addCatalogRoutes,
  CatalogRoutesOptions,
} from '../catalog/catalogRoutes';
import {
  addCloudEventRoutes,
  CloudEventRoutesOptions,
} from '../cloudevents/cloudEventRoutes';
import {
  addDeploymentRoutes,
  DeploymentRoutesOptions,
} from '../deployments/deploymentRoutes';
import { addCostRoutes, CostRoutesOptions } from '../costs/costRoutes';
import {
  addToolEstimateRoutes,
  ToolEstimateRoutesOptions,
} from '../costs/toolEstimateRoutes';
import { addDigestRoutes, DigestRoutesOptions } from '../digest/digestRoutes';
import {
  addEnvironmentImportRoutes,
  EnvironmentImportRoutesOptions,
} from '../environments/environmentImportRoutes';
import {
  addEnvironmentRoutes,
  EnvironmentRoutesOptions,
} from '../environments/environmentRoutes';
import {
  addIncidentRoutes,
  IncidentRoutesOptions,
} from '../incidents/incidentRoutes';
import { addInboxRoutes, InboxRoutesOptions } from '../inbox/inboxRoutes';
import {
  addRouteUsageRoutes,
  RouteUsageRoutesOptions,
} from '../routes/routeUsageRoutes';
import {
  addServiceRoutes,
  ServiceRoutesOptions,
} from '../services/serviceRoutes';
import {
  addOverviewRoutes,
  OverviewRoutesOptions,
} from '../status/overviewRoutes';
import {
  addMandateRoutes,
  MandateRoutesOptions,
} from '../mandates/mandateRoutes';
import { addPeopleRoutes, PeopleRoutesOptions } from '../people/peopleRoutes';
import { addRatingRoutes, RatingRoutesOptions } from '../ratings/ratingRoutes';
import { addSourceRoutes, SourceRoutesOptions } from '../sources/sourceRoutes';
import { addAnswerRoutes, AnswerRoutesOptions } from '../surveys/answerRoutes';
import { addResultRoutes, ResultRoutesOptions } from '../surveys/resultRoutes';
import { addSurveyRoutes, SurveyRoutesOptions } from '../surveys/surveyRoutes';
import { addTargetRoutes, TargetRoutesOptions } from '../targets/targetRoutes';
import { addTrendRoutes, TrendRoutesOptions } from '../trends/trendRoutes';
import { addTrustRoutes, TrustRoutesOptions } from '../trust/trustRoutes';
import { openApiDocument } from './openApiDocument';

export type RouterOptions = AcknowledgementRoutesOptions &
  AdoptionRoutesOptions &
  AnswerRoutesOptions &
  ResultRoutesOptions &
  SurveyRoutesOptions &
  BudgetRoutesOptions &
  CatalogRoutesOptions &
  CloudEventRoutesOptions &
  CostRoutesOptions &
  DeploymentRoutesOptions &
  DigestRoutesOptions &
  EnvironmentImportRoutesOptions &
  EnvironmentRoutesOptions &
  InboxRoutesOptions &
  IncidentRoutesOptions &
  OverviewRoutesOptions &
  RatingRoutesOptions &
  RouteUsageRoutesOptions &
  MandateRoutesOptions &
  PeopleRoutesOptions &
  SourceRoutesOptions &
  TargetRoutesOptions &
  TrendRoutesOptions &
  TrustRoutesOptions &
  ToolEstimateRoutesOptions &
  ServiceRoutesOptions & { readonly discovery: DiscoveryService };

/** PostgreSQL cannot even look for it: nothing has such a name. */
const refuseUnheardOf: RequestHandler = ({ path }, _response, next) => {
  next(
    path.includes('%00')
      ? new NotFoundError('There is no such thing')
      : undefined,
  );
};

/** Every door of the HTTP API below `/api/footfall`. */
export function createRouter(options: RouterOptions): Router {
  const router = createPromiseRouter();
  router.use(refuseUnheardOf);
  addAdoptionRoutes(router, options);
  addServiceRoutes(router, options);
  addRatingRoutes(router, options);
  addRouteUsageRoutes(router, options);
  addOverviewRoutes(router, options);
  addTrendRoutes(router, options);
  addDigestRoutes(router, options);
  addMandateRoutes(router, options);
  addTargetRoutes(router, options);
  addCostRoutes(router, options);
  addToolEstimateRoutes(router, options);
  addAcknowledgementRoutes(router, options);
  addBudgetRoutes(router, options);
  addPeopleRoutes(router, options);
  addTrustRoutes(router, options);
  addSourceRoutes(router, options);
  addDeploymentRoutes(router, options);
  addCloudEventRoutes(router, options);
  addInboxRoutes(router, options);
  addEnvironmentImportRoutes(router, options);
  addEnvironmentRoutes(router, options);
  addIncidentRoutes(router, options);
  addSurveyRoutes(router, options);
  addAnswerRoutes(router, options);
  addResultRoutes(router, options);
  addCatalogRoutes(router, options);
  router.get('/openapi.json', async (_request, response) => {
    const baseUrl = await options.discovery.getExternalBaseUrl('footfall');
    response.json(openApiDocument(baseUrl));
  });
  return router;
}
