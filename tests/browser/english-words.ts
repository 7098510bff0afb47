/** Words of English that the admin's parts bring along: in the names of controls, which a screen reader reads out. */
import type { Page } from 'playwright-core';

const WORDS =
  /(?<![\p{L}\d@./_-])(?:add|all|back|below|block|cancel|change|choose|clear|close|collapse|column|copy|create|current|date|delete|document|download|drag|drop|duplicate|edit|empty|error|expand|field|file|filter|first|folder|from|group|hide|image|item|label|last|link|list|loading|locale|log|menu|month|more|move|next|none|open|option|options|page|panel|paste|press|preview|previous|publish|remove|reset|restore|results?|row|save|search|select|selected|settings|show|sort|status|submit|tab|time|toggle|toolbar|undo|untitled|update|upload|value|version|view|week|year)(?![\p{L}\d@/_-]|\.\w)/iu;

/** What stands as a name on the page and has such a word in it. Words that people wrote are Vietnamese in the demonstration. */
export async function findEnglishNames(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'aria-description', 'alt'];
    const named = [...document.querySelectorAll(attributes.map((name) => `[${name}]`).join(','))];
    const spoken = document.querySelectorAll(
      'button, a, label, legend, th, summary, h1, h2, h3, h4, .tooltip-content, .field-description, .btn__label, [role="status"], [role="option"]',
    );
    return [
      document.title,
      ...named.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? '')),
      ...[...spoken].map(({ textContent }) => textContent),
    ];
  });
  return [...new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => WORDS.test(name)))];
}

/** Controls that can be seen and have no name at all, as the beginning of what stands in the page. */
export async function findNamelessControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], :is(button, input, select, textarea, [contenteditable="true"]):not([aria-hidden="true"])',
      ),
    ]
      .filter(
        (control) => control.checkVisibility({ visibilityProperty: true }) && control.getAttribute('type') !== 'hidden',
      )
      .filter((control) => {
        const labels = 'labels' in control && control.labels instanceof NodeList ? [...control.labels] : [];
        const pictures = [...control.querySelectorAll('img[alt], svg title, [title]')];
        const isText = control.matches('button, a');
        const names = [
          control.getAttribute('aria-label'),
          control.getAttribute('aria-labelledby'),
          control.title,
          ...labels.map(({ textContent }) => textContent),
          ...pictures.map(
            (picture) => picture.getAttribute('alt') ?? picture.getAttribute('title') ?? picture.textContent,
          ),
          isText ? control.textContent : '',
        ];
        return names.every((name) => (name ?? '').trim() === '');
      })
      .map((control) => control.outerHTML.slice(0, 160)),
  );
}
