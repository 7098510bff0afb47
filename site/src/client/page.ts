/** Everything a page does with a script. Nothing waits for it, and every page is complete without it. */
import { startGuide } from './guide.ts';
import { startReach } from './reach.ts';
import { rememberReading } from './reading-menu.ts';
import { startTools } from './page-tools.ts';

rememberReading();
startReach(document.body.dataset['reach']);
for (const tools of document.querySelectorAll<HTMLElement>('[data-tools]')) startTools(tools);
startGuide();

for (const notice of document.querySelectorAll<HTMLElement>('[data-until]')) {
  if (Date.parse(notice.dataset['until'] ?? '') < Date.now()) notice.hidden = true;
}
