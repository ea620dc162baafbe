import { orderedTemplateOf } from './orderedTemplate';

/** A golden path whose cost is mostly a matter of how long it is used. */
export const gpuNotebookTemplate = orderedTemplateOf({
  name: 'gpu-notebook',
  title: 'A GPU notebook',
  description:
    'A notebook with GPUs for some days, and then no more. The form says what it costs a month. (In the demo: a repository in a folder of this machine.)',
  type: 'notebook',
  tags: ['recommended', 'machine-learning'],
  properties: {
    cloud: {
      title: 'Cloud',
      type: 'string',
      enum: ['aws', 'azure', 'gcp'],
      enumNames: ['AWS', 'Azure', 'Google Cloud'],
      default: 'gcp',
    },
    gpus: {
      title: 'GPUs',
      type: 'integer',
      minimum: 1,
      maximum: 8,
      default: 1,
    },
    hoursPerDay: {
      title: 'Hours a day',
      description: 'It is stopped for the rest of the day',
      type: 'integer',
      minimum: 1,
      maximum: 24,
      default: 8,
    },
    days: {
      title: 'Days',
      description: 'You are reminded before it ends, and can extend it',
      type: 'integer',
      minimum: 1,
      maximum: 90,
      default: 14,
    },
  },
  ttlDays: '${{ parameters.days }}',
  suffix: 'notebook',
});
