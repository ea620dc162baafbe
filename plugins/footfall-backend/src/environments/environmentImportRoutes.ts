import { environmentImportSchema } from '@footfall/backstage-plugin-footfall-common';
import express, { Router } from 'express';
import { Callers } from '../authorization/Caller';
import { parseInput } from '../http/parseInput';
import {
  AuthorizedEnvironmentImports,
  AuthorizedEnvironmentImportsOptions,
} from './AuthorizedEnvironmentImports';
import {
  AuthorizedEnvironmentService,
  AuthorizedEnvironmentServiceOptions,
} from './AuthorizedEnvironmentService';

export interface EnvironmentImportRoutesOptions
  extends AuthorizedEnvironmentImportsOptions {
  readonly environmentReading: AuthorizedEnvironmentServiceOptions;
  readonly callers: Callers;
}

export function addEnvironmentImportRoutes(
  router: Router,
  options: EnvironmentImportRoutesOptions,
) {
  const { callers, environmentReading } = options;

  router.post(
    '/environments/imports',
    express.json(),
    async (request, response) => {
      const caller = await callers.of(request);
      const imported = parseInput(environmentImportSchema, request.body);
      const imports = new AuthorizedEnvironmentImports(options, caller);
      const id = await imports.take(imported);
      const service = new AuthorizedEnvironmentService(
        environmentReading,
        caller,
      );
      response.status(201).json(await service.get(id));
    },
  );
}
