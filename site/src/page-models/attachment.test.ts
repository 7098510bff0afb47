import { readFileSync } from 'node:fs';
import { PublishedArticle } from 'shared/contract/documents';
import { PublishedImage } from 'shared/contract/published-image';
import { expect, test } from 'vitest';
import { mediaFilesOf } from '../store/media-files-of.ts';
import { buildAttachment } from './attachment.ts';

const example: unknown = JSON.parse(
  readFileSync(new URL('../../../shared/contract/examples/article.json', import.meta.url), 'utf8'),
);
const article = PublishedArticle.parse(example);
const [pdf, sound, video] = article.attachments ?? [];

test('a leaflet says what it is, how large, and under which name it is kept', () => {
  expect(pdf && buildAttachment(pdf)).toEqual({
    kind: 'pdf',
    title: 'Tờ rơi “Chậm một phút”: ba dấu hiệu của cuộc gọi lừa đảo',
    path: '/media/a0b1c2d3e4f5061728394a5b6c7d8e9f.pdf',
    downloadName: 'to-roi-cham-mot-phut-ba-dau-hieu-cua-cuoc-goi-lua-dao.pdf',
    facts: 'PDF, 209\u00a0KB',
    credit: 'Nguồn: Công an phường Tiếng Mõ',
  });
});

test('a recording says how long it is, and its transcript stands in lines', () => {
  expect(sound && buildAttachment(sound)).toMatchObject({
    facts: 'MP3, 2 phút 5 giây, 1,9\u00a0MB',
    isMachineMade: false,
    transcript: [expect.stringMatching(/^Bà Sáu/), expect.stringMatching(/^Hạnh/), expect.stringMatching(/^Bà Sáu/)],
  });
});

test.each([
  [{ sizeBytes: 300, durationSeconds: 0.2 }, 'MP4, 1 giây, 1\u00a0KB'],
  [{ sizeBytes: 1_048_000, durationSeconds: 59.6 }, 'MP4, 1 phút, 1\u00a0MB'],
  [{ sizeBytes: 26_214_400, durationSeconds: undefined }, 'MP4, 25\u00a0MB'],
])('of %o is said: %s', (change, facts) => {
  expect(video && 'width' in video && buildAttachment({ ...video, ...change }).facts).toBe(facts);
});

test('a video fetches its poster too', () => {
  const cover = PublishedImage.parse(article.cover);
  const posters = cover.renditions.map(({ file }) => file);
  const shown = video?.kind === 'video' ? { ...video, poster: cover } : undefined;
  expect(shown && buildAttachment(shown)).toMatchObject({ posterPath: `/media/${posters.at(-1)}` });
  const files = mediaFilesOf({
    ...article,
    cover: undefined,
    photos: [],
    body: [],
    ...(shown && { attachments: [shown] }),
  });
  expect([...files].sort()).toEqual([...posters, 'c0b1c2d3e4f5061728394a5b6c7d8e9f.mp4'].sort());
});
