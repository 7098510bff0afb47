/** Every item of a kind that the made-up ward has, in the order of publication. */
import { MORE_BRIEFS } from './articles-briefs.ts';
import { MORE_LONG_ARTICLES } from './articles-features.ts';
import { PHOTO_STORY, REPORTAGE } from './articles-long.ts';
import { BRIEF, FEATURE } from './articles-short.ts';
import type { DemoArticle, DemoEvent, DemoLegalGuide, DemoTactic } from './content-shapes.ts';
import { DEMO_EVENT, DEMO_LEGAL_GUIDE } from './guide-event-script.ts';
import { ENGLISH_GUIDE, MORE_EVENTS, MORE_LEGAL_GUIDES } from './guides-events.ts';
import { BAIT_TACTICS } from './tactics-baits.ts';
import { DEVICE_TACTICS } from './tactics-devices.ts';
import { IMPOSTOR_TACTICS } from './tactics-impostors.ts';
import { PROMISE_TACTICS } from './tactics-promises.ts';

/** Most urgent first. */
export const DEMO_TACTICS: readonly DemoTactic[] = [
  ...IMPOSTOR_TACTICS,
  ...DEVICE_TACTICS,
  ...BAIT_TACTICS,
  ...PROMISE_TACTICS,
];
export const DEMO_ARTICLES: readonly DemoArticle[] = [
  PHOTO_STORY,
  FEATURE,
  ...MORE_LONG_ARTICLES,
  ...MORE_BRIEFS,
  REPORTAGE,
  BRIEF,
];
export const DEMO_LEGAL_GUIDES: readonly DemoLegalGuide[] = [DEMO_LEGAL_GUIDE, ENGLISH_GUIDE, ...MORE_LEGAL_GUIDES];
export const DEMO_EVENTS: readonly DemoEvent[] = [...MORE_EVENTS, DEMO_EVENT];
