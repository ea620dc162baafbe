import { orderedTemplateOf } from './orderedTemplate';

/** A golden path whose cost the size decides, and the cloud. */
export const pythonApiTemplate = orderedTemplateOf({
  name: 'python-api-with-database',
  title: 'A Python API with a database',
  description:
    'A web service, a managed PostgreSQL database and a load balancer, on the cloud of your choice. The form says what it costs a month. (In the demo: a repository in a folder of this machine.)',
  type: 'service',
  tags: ['recommended', 'python'],
  properties: {
    cloud: {
      title: 'Cloud',
      type: 'string',
      enum: ['aws', 'azure', 'gcp'],
      enumNames: ['AWS', 'Azure', 'Google Cloud'],
      default: 'aws',
    },
    size: {
      title: 'Size of a machine',
      type: 'string',
      enum: ['small', 'medium', 'large'],
      enumNames: ['Small', 'Medium', 'Large'],
      default: 'small',
    },
    databaseGb: {
      title: 'Database, in GB',
      type: 'integer',
      minimum: 10,
      maximum: 4000,
      default: 50,
    },
    replicas: {
      title: 'Replicas',
      type: 'integer',
      minimum: 1,
      maximum: 20,
      default: 2,
    },
  },
  ttlDays: 30,
  suffix: 'preview',
});
