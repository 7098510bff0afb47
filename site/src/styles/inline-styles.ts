/**
 * The styles that stand in the page itself, so that nothing is drawn later than the first answer allows: on a line with
 * 400 ms there and back, a file of their own costs as much again. The page's policy names them by their digest.
 */
import advice from './advice-page.css?inline';
import core from './site.css?inline';
import home from './home-page.css?inline';
import lists from './list-page.css?inline';
import stories from './stories-page.css?inline';

export const INLINE_STYLES = { core, home, advice, lists, stories } as const;
export type InlineStyle = keyof typeof INLINE_STYLES;
