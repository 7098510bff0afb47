/** Everything the two pages of a station show, in words. */
import { formatReadingTime } from 'shared/broadcast/reading-time';
import { splitSentences } from 'shared/broadcast/sentences';
import { SOURCE_WARNINGS } from 'shared/broadcast/source-state';
import { formatVietnamDay, toVietnamIso, vietnamDayOf } from 'shared/kernel/vietnam-date';
import { SCRIPT_PRIORITIES } from 'shared/broadcast/script-terms';
import { nameOfLanguage } from 'shared/editorial/languages-table';
import { spokenFor, type Desk, type DeskScript, type Station } from './desk.ts';

export interface AiringForm {
  /** The id of the next airing, for devices on which the page's script does not run. */
  readonly id: string;
  readonly scriptId: string;
  /** "Hôm nay đã phát 2 lần, lần cuối lúc 17:32." */
  readonly state: string;
  readonly hasAired: boolean;
}

export interface DeskItem {
  readonly scriptId: string;
  readonly title: string;
  readonly path: string;
  readonly textPath: string;
  /** "1 phút 35 giây" */
  readonly duration: string;
  /** "Ưu tiên", "Phát đến hết ngày 30/11/2026": what the officer has to know before the tap. */
  readonly notes: readonly string[];
  /** The sound of a version in another language. */
  readonly recordingPath?: string;
  readonly form: AiringForm;
}

export interface DeskPage {
  readonly stationName: string;
  readonly unitName: string;
  /** "23/11/2026" */
  readonly today: string;
  readonly items: readonly DeskItem[];
}

export interface ScriptPage extends DeskItem {
  readonly stationName: string;
  readonly unitName: string;
  readonly homePath: string;
  readonly slug: string;
  /** "Đăng ngày 23/11/2026" */
  readonly published: string;
  readonly syllables: number;
  /** The title, then each paragraph as its sentences. */
  readonly paragraphs: readonly (readonly string[])[];
}

interface Visit {
  readonly desk: Desk;
  readonly station: Station;
  /** As it stands in the address. */
  readonly key: string;
  readonly nowMs: number;
  readonly newId: () => string;
}

export function buildDeskPage(visit: Visit): DeskPage {
  const { desk, station, nowMs } = visit;
  return {
    stationName: station.name,
    unitName: station.unit.name,
    today: formatVietnamDay(vietnamDayOf(nowMs)),
    items: desk.listScripts(station).map((found) => describe(visit, found)),
  };
}

/** Undefined where the station's unit has no such script. */
export function buildScriptPage(visit: Visit, slug: string): ScriptPage | undefined {
  const { desk, station, key } = visit;
  const found = desk.findScript(station, slug);
  if (!found) return undefined;
  const { script } = found;
  return {
    ...describe(visit, found),
    stationName: station.name,
    unitName: station.unit.name,
    homePath: `/dai/${key}/`,
    slug,
    published: `Đăng ngày ${formatVietnamDay(vietnamDayOf(Date.parse(script.revisedAt)))}`,
    syllables: script.syllables,
    paragraphs: spokenFor(station, script).map(splitSentences),
  };
}

function describe({ key, newId, nowMs }: Visit, { script, seconds, airedToday, lastAiredAt }: DeskScript): DeskItem {
  return {
    scriptId: script.id,
    title: script.headline,
    path: `/dai/${key}/${script.slug}/`,
    textPath: `/dai/${key}/${script.slug}.txt`,
    duration: formatReadingTime(seconds),
    notes: notesOf(script, airedToday),
    ...(script.recording ? { recordingPath: `/media/${script.recording.file}` } : {}),
    form: {
      id: newId(),
      scriptId: script.id,
      state: describeAirings({ airedToday, lastAiredAt, nowMs }),
      hasAired: airedToday > 0,
    },
  };
}

function notesOf(script: DeskScript['script'], airedToday: number): string[] {
  const { priority, language, originalChanged, readings, mostAiringsPerDay, validUntil, audience } = script;
  const isFull = mostAiringsPerDay !== undefined && airedToday >= mostAiringsPerDay;
  return [
    SOURCE_WARNINGS[script.source.state],
    priority === 'normal' ? '' : SCRIPT_PRIORITIES[priority],
    language === 'vi' ? '' : nameOfLanguage(language),
    originalChanged ? 'Bản gốc đã đổi, hỏi lại người soạn trước khi phát' : '',
    audience === '' ? '' : `Phát cho: ${audience}`,
    readings === 1 ? '' : `Đọc ${readings} lượt liền`,
    mostAiringsPerDay === undefined
      ? ''
      : `Mỗi ngày nhiều nhất ${mostAiringsPerDay} lần${isFull ? ', hôm nay đã đủ' : ''}`,
    validUntil === undefined ? '' : `Phát đến hết ngày ${formatVietnamDay(validUntil)}`,
  ].filter((note) => note !== '');
}

interface Airings {
  readonly airedToday: number;
  readonly lastAiredAt: string | undefined;
  readonly nowMs: number;
}

/** The page's script writes the same sentence after a tap: see `desk-taps.ts`. */
export function describeAirings({ airedToday, lastAiredAt, nowMs }: Airings): string {
  if (lastAiredAt === undefined) return 'Chưa phát lần nào.';
  const lastMs = Date.parse(lastAiredAt);
  const time = toVietnamIso(lastMs).slice(11, 16);
  const day = vietnamDayOf(lastMs);
  if (airedToday === 0) return `Hôm nay chưa phát. Lần cuối lúc ${time} ngày ${formatVietnamDay(day)}.`;
  const isToday = day === vietnamDayOf(nowMs);
  return `Hôm nay đã phát ${airedToday} lần${isToday ? `, lần cuối ghi lúc ${time}` : ''}.`;
}
