/** Pages that every installation has from its first minute, before anything is published; searching is answered on request. */
import { FIXED_PATHS } from 'shared/contract/paths';
import { FIRST_STEP, GUIDE } from '../standing-texts/guide-table.ts';
import { FACET_LISTS } from './facet-lists-table.ts';
import { listStandingFeedPaths } from './news-feed.ts';

/** Made from what stands in our own code and the settings, so search engines are told of them too; of the guide's questions only the first, its ends all. */
export const READABLE_STANDING_PATHS: readonly string[] = [
  FIXED_PATHS.home,
  FIXED_PATHS.warnings,
  FIXED_PATHS.articles,
  FIXED_PATHS.exemplars,
  FIXED_PATHS.legalGuides,
  FIXED_PATHS.events,
  FIXED_PATHS.hotlines,
  FIXED_PATHS.sections,
  FIXED_PATHS.units,
  FIXED_PATHS.scammed,
  FIXED_PATHS.helpRelative,
  FIXED_PATHS.guide,
  FIXED_PATHS.glossary,
  FIXED_PATHS.about,
  FIXED_PATHS.pasteCheck,
  FIXED_PATHS.howWeCount,
  FIXED_PATHS.privacy,
  FIXED_PATHS.accessibility,
  FIXED_PATHS.siteMap,
  ...Object.entries(GUIDE).flatMap(([step, { kind }]) => (kind === 'end' ? [pathOfGuideStep(step)] : [])),
];

export function pathOfGuideStep(step: string): string {
  return step === FIRST_STEP ? FIXED_PATHS.guide : `${FIXED_PATHS.guide}${step}/`;
}

export const STANDING_PATHS: readonly string[] = [
  ...READABLE_STANDING_PATHS,
  ...Object.entries(GUIDE).flatMap(([step, { kind }]) =>
    kind === 'question' && step !== FIRST_STEP ? [pathOfGuideStep(step)] : [],
  ),
  ...FACET_LISTS.map((list) => list.path),
  ...listStandingFeedPaths(),
  FIXED_PATHS.designSystem,
  FIXED_PATHS.messageIndex,
  '/robots.txt',
  '/404/',
  '/410/',
  '/500/',
];
