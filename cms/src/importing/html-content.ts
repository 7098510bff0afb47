/** Which part of a page holds the article. */
import { isLinkList, ownProse, textOf } from './html-furniture.ts';
import { attribute, childrenOf, isElement, listElements, type Element } from './html-tree.ts';

/** Of the page's running text; the rest may be a footer's legal sentence or what other articles begin with. */
const MOST_PROSE = 0.8;
/** Of a post or a short report most paragraphs are a sentence: where long ones are rare, those count. */
const FEWEST_LONG = 3;
const SENTENCE_SYLLABLES = 12;

/** The marked article with the most words, else the smallest part with nearly all running text; with the headline in it. */
export function contentOf(elements: readonly Element[], headline: Element | undefined): Element | undefined {
  const long = elements.filter((one) => ownProse(one) > 0).length;
  const prose = long < FEWEST_LONG ? proseIn(elements, SENTENCE_SYLLABLES) : proseIn(elements);
  const body = elements.find((one) => one.tagName === 'body');
  const content =
    markedArticle(elements) ?? elements.find((one) => one.tagName === 'main') ?? (body && proseRoot(body, prose));
  if (!content || !headline) return content;
  const both = sharedParent(content, headline);
  // A parent that holds other running text too is the whole page: the headline is then put in front by itself.
  return both && (prose.get(both) ?? 0) <= (prose.get(content) ?? 0) * 1.4 ? both : content;
}

function markedArticle(elements: readonly Element[]): Element | undefined {
  const marked = elements.filter(
    (one) =>
      one.tagName === 'article' ||
      attribute(one, 'role') === 'article' ||
      attribute(one, 'itemprop').toLowerCase() === 'articlebody',
  );
  const longest = marked.toSorted((a, b) => textOf(b).length - textOf(a).length)[0];
  return longest && textOf(longest).length > 200 ? longest : undefined;
}

type Prose = ReadonlyMap<Element, number>;

function proseRoot(body: Element, prose: Prose): Element {
  const needed = (prose.get(body) ?? 0) * MOST_PROSE;
  let root = body;
  for (;;) {
    const inner = childrenOf(root)
      .filter(isElement)
      .find((child) => needed > 0 && (prose.get(child) ?? 0) >= needed);
    if (!inner || inner.tagName === 'p') return root;
    root = inner;
  }
}

/** Letters of running text inside each element; `elements` in the order of the page, so that parents come before children. */
function proseIn(elements: readonly Element[], fewest?: number): Prose {
  const letters = new Map<Element, number>();
  for (const one of elements.toReversed()) {
    const own = ownProse(one, fewest);
    const sum = (letters.get(one) ?? 0) + own;
    letters.set(one, sum);
    const parent = parentOf(one);
    if (parent) letters.set(parent, (letters.get(parent) ?? 0) + sum);
  }
  return letters;
}

function sharedParent(one: Element, other: Element): Element | undefined {
  const above = new Set<Element>();
  for (let at: Element | undefined = other; at; at = parentOf(at)) above.add(at);
  for (let at: Element | undefined = one; at; at = parentOf(at)) if (above.has(at)) return at;
  return undefined;
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent && isElement(parent) ? parent : undefined;
}

/** Menus before the text and lists of other articles behind it; a list of links between two paragraphs is the author's. */
export function outerLinkLists(content: Element): ReadonlySet<Element> {
  const inside = listElements(content);
  const prose = proseIn(inside);
  const places = inside.flatMap((one, index) => (ownProse(one) > 0 ? [index] : []));
  const [first = 0, last = inside.length] = [places[0], places.at(-1)];
  return new Set(
    inside.filter((one, index) => (index < first || index > last) && prose.get(one) === 0 && isLinkList(one)),
  );
}
