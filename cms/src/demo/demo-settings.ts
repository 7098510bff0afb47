/** The made-up ward's settings as the CMS stores them. */
import { DEMO_IDENTITY, DEMO_WARD } from './content/ward.ts';
import { DEMO_NOTICE, DEMO_TEXTS, DEMO_WORDS } from './content/site-texts.ts';
import { demoId } from './demo-id.ts';
import { lexicalBody } from './lexical-body.ts';

export function demoSettings() {
  const { siteName, crest, ...identity } = DEMO_IDENTITY;
  const { synonyms, abbreviations, lexicon } = DEMO_WORDS;
  return {
    headline: siteName,
    ...identity,
    crest: demoId(`media:${crest}`),
    contact: lexicalBody(DEMO_TEXTS.contact, 'contact'),
    about: lexicalBody(DEMO_TEXTS.about, 'about'),
    privacy: lexicalBody(DEMO_TEXTS.privacy, 'privacy'),
    accessibility: lexicalBody(DEMO_TEXTS.accessibility, 'accessibility'),
    urgentNotice: DEMO_NOTICE,
    synonyms: synonyms.map((words) => ({ words: words.map((text) => ({ text })) })),
    abbreviations: abbreviations.map(([short, long]) => ({ short, long })),
    lexicon: lexicon.map(([written, spoken]) => ({ written, spoken })),
    unit: demoId(`unit:${DEMO_WARD}`),
  };
}
