import { describe, expect, test } from 'vitest';
import { createMemoryReader } from '../page-models/fixtures/memory-reader.ts';
import { buildDeskPage, buildScriptPage } from './desk-page.ts';
import { createDesk } from './desk.ts';
import { sampleScript, sampleStation, STATION_KEY } from './fixtures/desk-samples.ts';

const nowMs = Date.parse('2026-11-26T08:00:00+07:00');

describe('a station’s list', () => {
  const station = sampleStation({ region: 'south', jingleSeconds: 20 });
  const reader = createMemoryReader([
    station,
    sampleScript({ id: 'thuong', slug: 'thuong' }),
    sampleScript({ id: 'het-han', slug: 'het-han', validUntil: '2026-11-25' }),
    sampleScript({ id: 'hop', slug: 'hop', format: 'meeting' }),
    sampleScript({
      id: 'khan',
      slug: 'khan',
      priority: 'urgent',
      validUntil: '2026-11-26',
      readings: 2,
      audience: 'tổ dân phố 4',
    }),
  ]);
  const desk = createDesk({
    reader,
    clock: () => nowMs,
    book: { airedOn: () => ({ count: 0, lastAiredAt: undefined }) },
  });
  const visit = { desk, station, key: STATION_KEY, nowMs, newId: () => 'moi' };

  test('leaves out what is over or not for loudspeakers and puts the urgent first', () => {
    expect(buildDeskPage(visit).items.map(({ scriptId }) => scriptId)).toEqual(['khan', 'thuong']);
  });

  test('says what the officer must know, and the time with music and every reading', () => {
    const [first] = buildDeskPage(visit).items;
    expect(first?.notes).toEqual([
      'Khẩn cấp',
      'Phát cho: tổ dân phố 4',
      'Đọc 2 lượt liền',
      'Phát đến hết ngày 26/11/2026',
    ]);
    expect(first?.duration).toBe('40 giây');
  });

  test('warns of an item that was taken away, of a full day, and offers the sound of another language', () => {
    const source = { kind: 'tactic', id: 'a', headline: 'Mục nguồn', state: 'gone' } as const;
    const recording = { file: `${'b'.repeat(32)}.mp3`, type: 'audio/mpeg' } as const;
    const full = createDesk({
      reader: createMemoryReader([station, sampleScript({ source, recording, mostAiringsPerDay: 2 })]),
      clock: () => nowMs,
      book: { airedOn: () => ({ count: 2, lastAiredAt: '2026-11-26T07:00:00+07:00' }) },
    });
    expect(buildDeskPage({ ...visit, desk: full }).items[0]).toMatchObject({
      notes: ['Mục nguồn đã gỡ hoặc không còn đúng: không phát bài này', 'Mỗi ngày nhiều nhất 2 lần, hôm nay đã đủ'],
      recordingPath: `/media/${'b'.repeat(32)}.mp3`,
    });
  });

  test('gives the words in the speech of the station', () => {
    expect(buildScriptPage(visit, 'thuong')?.paragraphs.at(-1)).toEqual(['Báo ngay, giọng miền Nam.']);
  });
});
