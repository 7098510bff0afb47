/** The demonstration ward's own prose: of nobody in it a finding may be made. */
import { DESK_DECIDED } from 'cms/demo/content/desk-decided';
import { DESK_IN_EDITING, DESK_WAITING } from 'cms/demo/content/desk-waiting';
import { DEMO_ARTICLES, DEMO_EVENTS, DEMO_LEGAL_GUIDES, DEMO_TACTICS } from 'cms/demo/content/all-items';
import { DEMO_EXEMPLARS } from 'cms/demo/content/exemplars';

const FEWEST_WORDS = 5;

/** Each item as the lines of its texts, one below the other; each field and each text alone, as the newsroom reads them. */
export function listWardStories(): readonly (readonly string[])[] {
  const items = [
    ...DEMO_ARTICLES,
    ...DEMO_TACTICS,
    ...DEMO_EXEMPLARS,
    ...DEMO_LEGAL_GUIDES,
    ...DEMO_EVENTS,
    ...DESK_DECIDED,
    ...DESK_IN_EDITING,
    ...DESK_WAITING,
  ];
  return items
    .flatMap((item) => {
      const fields = Object.values(item).map(longTextsIn);
      return [longTextsIn(item), ...fields, ...fields.flat().map((text) => [text])];
    })
    .filter(({ length }) => length > 0);
}

function longTextsIn(value: unknown): readonly string[] {
  return textsIn(value).filter((text) => text.split(' ').length >= FEWEST_WORDS);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n');
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}
