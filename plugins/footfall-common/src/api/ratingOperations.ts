import { z } from 'zod';
import type { ApiOperation } from './operations';
import {
  goldenPathEaseSchema,
  goldenPathListSchema,
  newRatingSchema,
  ratingInputSchema,
  ratingQuestionSchema,
  ratingReceiptSchema,
} from './ratings';

/** What can be asked and done about ratings. @public */
export const ratingOperations = {
  getRatingQuestion: {
    method: 'get',
    path: '/ratings/tasks/{taskId}',
    summary:
      'Whether the caller is asked about a run of theirs, and since said',
    response: ratingQuestionSchema,
    hasCsv: false,
  },
  rateTask: {
    method: 'post',
    path: '/ratings/tasks/{taskId}',
    summary: 'Rates a run of a template, or changes the rating within a day',
    body: ratingInputSchema,
    response: ratingQuestionSchema,
    mayConflict: true,
    hasCsv: false,
  },
  dismissRating: {
    method: 'post',
    path: '/ratings/tasks/{taskId}/dismissal',
    summary: 'Lets a run go without a rating; nobody is asked about it again',
    body: z.strictObject({}),
    response: ratingQuestionSchema,
    mayConflict: true,
    hasCsv: false,
  },
  postRating: {
    method: 'post',
    path: '/ratings',
    summary: 'Rates something that was done through another door',
    body: newRatingSchema,
    response: ratingReceiptSchema,
    mayConflict: true,
    hasCsv: false,
  },
  getGoldenPaths: {
    method: 'get',
    path: '/golden-paths',
    summary: 'Templates and how easy people find them',
    response: goldenPathListSchema,
    hasCsv: false,
  },
  getGoldenPathEase: {
    method: 'get',
    path: '/golden-paths/{namespace}/{name}/ease',
    summary: 'How easy people find one template, and what they wrote',
    response: goldenPathEaseSchema,
    hasCsv: false,
  },
} as const satisfies Record<string, ApiOperation>;
