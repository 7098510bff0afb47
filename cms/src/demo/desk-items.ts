/** The work under way in the made-up ward as documents of the CMS. */
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import type { DeskEntry, DeskItem } from './content/desk-shapes.ts';
import {
  articleDoc,
  demoItemId,
  eventDoc,
  hotlineDoc,
  instantOnDay,
  scriptDoc,
  tacticDoc,
  type DemoItemDoc,
} from './demo-items.ts';
import type { DemoItemAddress } from './demo-newsroom.ts';

const DAY_MS = 86_400_000;

/** Undefined for an item that the ward has published already. */
export function deskDocOf({ item, days = {} }: DeskEntry, nowMs: number): DemoItemDoc | undefined {
  const doc = docOf(item);
  if (!doc) return undefined;
  const dated = Object.entries(days).map(([field, inDays]) => [field, instantOnDay(dayFrom(nowMs, inDays))] as const);
  return { ...doc, data: { ...doc.data, ...Object.fromEntries(dated) } };
}

export function deskAddressOf({ item }: DeskEntry): DemoItemAddress & { readonly slug: string } {
  if (item.kind === 'published') return { kind: item.of, slug: item.slug, id: demoItemId(item.of, item.slug) };
  const { slug } = item.source;
  return { kind: item.kind, slug, id: demoItemId(item.kind, slug) };
}

/** Half past six in the morning, Vietnam's time. */
export function morningIn(nowMs: number, inDays: number): string {
  return `${dayFrom(nowMs, inDays)}T06:30:00+07:00`;
}

function dayFrom(nowMs: number, inDays: number): string {
  return vietnamDayOf(nowMs + inDays * DAY_MS);
}

function docOf(item: DeskItem): DemoItemDoc | undefined {
  switch (item.kind) {
    case 'article':
      return articleDoc(item.source);
    case 'tactic':
      return tacticDoc(item.source);
    case 'event':
      return eventDoc(item.source);
    case 'hotline':
      return hotlineDoc(item.source);
    case 'script':
      return scriptDoc(item.source);
    case 'published':
      return undefined;
  }
}
