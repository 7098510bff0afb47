/** A situation in which nothing stands in the way, for tests that change one thing of it. */
import type { MoveSituation } from './workflow.ts';

export const SITUATION: MoveSituation = {
  stage: 'draft',
  resource: 'content',
  isLive: false,
  isOutdated: false,
  hasPage: true,
  isScheduled: false,
  review: 'none',
  skipsEditing: false,
  role: 'administrator',
  inOwnUnit: true,
  isAuthor: false,
  isContributor: false,
  isAsApproved: true,
  missing: [],
  openFindings: [],
};
