import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { launchChromium } from '../support/chromium.ts';
import { testDatabases, type TestDatabase } from '../support/databases.ts';
import { createInstallation, runCommand, type Installation } from '../support/installation.ts';
import { findAccessibilityProblems, listPagesOfEachKind } from './every-page.ts';
import {
  administratorLooksAfterPeople,
  approverDecidesOnAPhone,
  editorPassesOn,
  reporterAnswers,
} from './role-days.ts';
import { broadcasterAnswersTheEditor, broadcasterPrints } from './script-steps.ts';
import { readAccounts } from './staff.ts';
import {
  airOnce,
  figuresOf,
  findWithoutScript,
  publishArticle,
  readOnce,
  readReport,
  type Line,
} from './whole-line-steps.ts';

/** The main job on one database; files of their own, so that they run side by side. */
export function describeWholeLine(name: TestDatabase['name']): void {
  const database = testDatabases.find((each) => each.name === name);
  describe.skipIf(!database)(`the whole line, from an editor’s keyboard to a figure in a report (${name})`, () => {
    if (database) walkTheLine(database);
  });
}

function walkTheLine(database: TestDatabase): void {
  let installation: Installation;
  let browser: Browser;
  let line: Line;
  let pageUrl: string;
  let before: Readonly<Record<string, number>>;
  let figures: Readonly<Record<string, number>>;

  beforeAll(async () => {
    installation = await createInstallation(await database.create());
    await installation.untilServed(`${installation.siteUrl}/`, 300_000);
    await installation.untilServed(`${installation.cmsUrl}/healthz`, 300_000);
    browser = await launchChromium();
    line = {
      browser,
      siteUrl: installation.siteUrl,
      cmsUrl: installation.cmsUrl,
      accounts: await readAccounts(installation),
      complaints: [],
      today: vietnamDayOf(Date.now()),
      report: async (from, to) => {
        const result = await runCommand(installation.env, 'report', ['--from', from, '--to', to, '--format', 'json']);
        expect(result.code, result.stderr).toBe(0);
        return JSON.parse(result.stdout);
      },
    };
    before = await figuresOf(line);
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await installation?.remove();
  });

  it('is written, submitted, approved by someone else, and live', async () => {
    pageUrl = await publishArticle(line);
    const answer = await fetch(pageUrl);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  }, 120_000);

  it('is found without accents and read without JavaScript', async () => {
    await findWithoutScript(line, pageUrl);
  }, 60_000);

  it('is read twice, and aired once however often the button is tapped', async () => {
    await readOnce(line, pageUrl);
    await readOnce(line, pageUrl);
    await airOnce(line);
  }, 180_000);

  it('stands in the report with its evidence, each reading counted once', async () => {
    const more = { views: 2, airings: 1, 'published-brief': 1 };
    const codes = Object.keys(more);
    const increase = async (): Promise<Readonly<Record<string, number>>> => {
      figures = await figuresOf(line);
      return Object.fromEntries(codes.map((code) => [code, (figures[code] ?? 0) - (before[code] ?? 0)]));
    };
    await expect.poll(increase, { timeout: 60_000, interval: 3000 }).toEqual(more);
    await readReport(line);
  }, 120_000);

  it('let no page of the admin complain, under a policy that runs no script of others', async () => {
    expect(line.complaints).toEqual([]);
    const policy = (await fetch(`${line.cmsUrl}/admin/login`)).headers.get('content-security-policy');
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  });

  it('draws no pictures for visitors of the admin', async () => {
    const answer = await fetch(`${line.cmsUrl}/_next/image?url=%2Fadmin&w=640&q=75`);
    expect(answer.status).toBe(404);
  });

  if (database.name === 'SQLite') {
    it.each([
      ['a reporter', reporterAnswers],
      ['an editor', editorPassesOn],
      ['an approver on a phone', approverDecidesOnAPhone],
      ['an administrator', administratorLooksAfterPeople],
      ['a broadcaster in the editor of scripts', broadcasterAnswersTheEditor],
      ['a broadcaster who prints', broadcasterPrints],
    ])(
      'lets %s do the work of the day',
      async (_role, work) => {
        await work(line);
        expect(line.complaints).toEqual([]);
      },
      120_000,
    );

    it('shows every kind of page without a barrier', async () => {
      const paths = await listPagesOfEachKind(line.siteUrl);
      expect(paths.length).toBeGreaterThan(13);
      const addresses = [...paths.map((path) => line.siteUrl + path), pageUrl];
      // Both widths are the residents' own test.
      expect(await findAccessibilityProblems(browser, addresses, [360])).toEqual([]);
    }, 180_000);
  }

  it('goes on serving residents while the CMS is killed, and the CMS comes back', async () => {
    process.kill(await installation.pidOf('cms'), 'SIGKILL');
    expect((await fetch(pageUrl)).status).toBe(200);
    await installation.untilServed(`${installation.doorsUrl}/healthz`, 60_000);
    await installation.untilServed(`${installation.cmsUrl}/healthz`, 60_000);
    expect(await figuresOf(line)).toEqual(figures);
  }, 150_000);

  it('comes back from its own store when the site is killed, with every figure as it was', async () => {
    process.kill(await installation.pidOf('site'), 'SIGKILL');
    await installation.untilServed(pageUrl, 60_000);
    expect(await figuresOf(line)).toEqual(figures);
  }, 120_000);
}
