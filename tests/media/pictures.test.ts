/** Pictures as editors handle them: uploaded, answered for, blurred, withdrawn. */
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MediaFileName } from 'shared/contract/published-image';
import { z } from 'zod';
import { describeEachDatabase } from '../support/databases.ts';
import {
  articleData,
  idOf,
  liveOf,
  messageOf,
  openNewsroom,
  type Newsroom,
  type Person,
} from '../newsroom/newsroom.ts';

const Stored = z.object({
  filename: z.string(),
  updatedAt: z.string(),
  renditions: z.array(z.object({ file: z.string(), type: z.string() })),
});
const Moves = z.object({ missing: z.array(z.string()) });
const State = z.object({
  consentGap: z.string().optional(),
  uses: z.array(z.object({ headline: z.string(), isLive: z.boolean() })),
  log: z.array(z.object({ text: z.string(), byName: z.string() })),
});

const ALL = { kind: 'face', x: 0.1, y: 0.1, width: 0.5, height: 0.5 } as const;

function photo(width = 320, height = 240): Promise<Buffer> {
  const noise = Buffer.from(Array.from({ length: width * height * 3 }, () => Math.floor(Math.random() * 256)));
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .withExif({ IFD3: { GPSLatitude: '16/1 3/1 15/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
}

const del = async (person: Person, id: string) => (await person.rest('DELETE', `/media/${id}`)).status;

describeEachDatabase('a picture', (database) => {
  let room: Newsroom;
  let folder: string;
  beforeAll(async () => {
    room = await openNewsroom(database);
    folder = path.join(room.dataDir, 'cms', 'media');
  });
  afterAll(() => room.close());

  const uploadPhoto = async (data: Record<string, unknown> = {}, person: Person = room.reporter): Promise<string> => {
    const answer = await person.upload(await photo(), 'anh.jpg', { alt: 'Họp tổ', credit: 'Ảnh: Tổ 1', ...data });
    expect(answer.status, messageOf(answer)).toBe(201);
    return idOf(answer);
  };
  const stored = async (id: string) => Stored.parse(await liveOf(room.payload, 'media', id));
  const missingOf = async (article: string) =>
    Moves.parse((await room.editor.rest('GET', `/articles/${article}/moves`)).body).missing;
  const stateOf = async (id: string) => State.parse((await room.editor.rest('GET', `/media/${id}/tinh-trang`)).body);

  describe('that is uploaded', () => {
    it('is stored without its place, under the name of its content, in the sizes of pages', async () => {
      const { filename, renditions } = await stored(await uploadPhoto());
      expect(filename).toMatch(/^[0-9a-f]{32}\.jpg$/);
      expect((await sharp(path.join(folder, filename)).metadata()).exif).toBeUndefined();
      expect(renditions.map(({ type }) => type)).toContain('image/avif');
      for (const { file } of renditions) expect(existsSync(path.join(folder, file))).toBe(true);
    });

    it.each([
      [
        'a page under a picture’s name',
        'anh.jpg',
        () => Buffer.from('<html><script>1</script></html>'),
        'Chỉ nhận ảnh',
      ],
      ['a drawing that can run scripts', 'hinh.svg', () => Buffer.from('<svg onload="x()"/>'), 'Chỉ nhận ảnh'],
      ['a picture cut off', 'anh.jpg', async () => (await photo()).subarray(0, 5000), 'Không đọc được ảnh'],
      ['a name that climbs', '..%2f..%2fetc.jpg', () => Buffer.from('MZ'), 'Chỉ nhận ảnh'],
    ] as const)('is refused in Vietnamese: %s', async (_case, name, make, words) => {
      const before = readdirSync(folder).length;
      const answer = await room.editor.upload(await make(), name, { alt: 'Ảnh', credit: 'Ảnh' });
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining(words)]);
      expect(readdirSync(folder)).toHaveLength(before);
    });

    it.each(['..\\..\\boot.jpg', 'con.jpg', 'ảnh họp tổ.jpg'.normalize('NFD'), `${'a'.repeat(300)}.jpg`])(
      'has the name of its content, whatever it was called: %s',
      async (name) => {
        const answer = await room.editor.upload(await photo(64, 64), name, { alt: 'Ảnh', credit: 'Ảnh' });
        expect((await stored(idOf(answer))).filename).toMatch(/^[0-9a-f]{32}\.jpg$/);
      },
    );

    it('may be sent by several people at once: each has a file of their own', async () => {
      const bytes = await photo(64, 64);
      const send = (person: Person) => person.upload(bytes, 'anh.jpg', { alt: 'Họp tổ', credit: 'Ảnh: Tổ 1' });
      const answers = await Promise.all([room.reporter, room.editor, room.approver].map(send));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      const files = await Promise.all(answers.map(async (answer) => (await stored(idOf(answer))).filename));
      expect(new Set(files).size).toBe(3);
      for (const file of files) expect(MediaFileName.safeParse(file).success, file).toBe(true);
    });

    it('is not found any more once it was deleted, in any size', async () => {
      const id = await uploadPhoto();
      const { filename, renditions } = await stored(id);
      const ask = async (file: string) => (await room.editor.rest('GET', `/media/file/${file}`)).status;
      expect(await ask(filename)).toBe(200);
      await room.administrator.rest('DELETE', `/media/${id}`);
      for (const file of renditions) expect(existsSync(path.join(folder, file.file)), file.file).toBe(false);
      for (const file of [filename, '%00', `${'a'.repeat(300)}.jpg`]) expect(await ask(file)).toBe(404);
      expect((await room.anyone('GET', `/media/file/${filename}`)).status).toBe(401);
    });

    it('needs words for those who cannot see it, and a source', async () => {
      expect((await room.editor.upload(await photo(), 'anh.jpg', { alt: '  ', credit: 'Ảnh' })).status).toBe(400);
      expect((await room.editor.upload(await photo(), 'anh.jpg', { alt: 'Ảnh' })).status).toBe(400);
    });

    it('is never fetched from an address, and not copied from a file that is there', async () => {
      const { filename } = await stored(await uploadPhoto());
      for (const file of [
        { url: 'https://khac.example/a.jpg', filename: 'a.jpg' },
        { url: '/x', filename },
      ]) {
        const answer = await room.reporter.rest('POST', '/media', { alt: 'Họp tổ', credit: 'Ảnh: Tổ 1', ...file });
        expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining('Thiếu tệp')]);
      }
    });

    it('has the name of its content also when it was first sent without words', async () => {
      const bytes = await photo();
      expect((await room.reporter.upload(bytes, 'anh.jpg', { credit: 'Ảnh' })).status).toBe(400);
      const second = await room.reporter.upload(bytes, 'anh.jpg', { alt: 'Họp tổ', credit: 'Ảnh' });
      expect((await stored(idOf(second))).filename).toMatch(/^[\da-f]{32}\.jpg$/);
    });

    it('is found by its words, whatever their capitals', async () => {
      const id = await uploadPhoto({ alt: 'ĐOÀN thanh niên Ấp Đình ra quân' });
      for (const words of ['đoàn', 'Đoàn ấp', 'đình ra']) {
        const found = await room.editor.rest('GET', `/media?where[or][0][alt][like]=${encodeURIComponent(words)}`);
        expect(z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(found.body).docs, words).toMatchObject([
          { id },
        ]);
      }
    });

    it('is not kept by the browsers of the office', async () => {
      const { filename, renditions } = await stored(await uploadPhoto());
      for (const address of [`file/${filename}`, `anh-nho/${renditions[0]?.file}`]) {
        const answer = await room.editor.rest('GET', `/media/${address}`);
        expect([answer.status, answer.response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
      }
    });

    it('is not taken from those who only read, nor from visitors', async () => {
      const data = { alt: 'Ảnh', credit: 'Ảnh' };
      expect((await room.analyst.upload(await photo(), 'anh.jpg', data)).status).toBe(403);
      expect((await room.anyone('POST', '/media', data)).status).toBe(401);
    });

    it('carries the mark of a machine in its files when its provenance says so later', async () => {
      const id = await uploadPhoto();
      const before = await stored(id);
      await room.editor.rest('PATCH', `/media/${id}`, { provenance: 'machine' });
      const after = await stored(id);
      expect(after.filename).toBe(before.filename);
      const [first] = after.renditions;
      const { xmp } = await sharp(path.join(folder, first?.file ?? '')).metadata();
      expect(xmp?.includes('trainedAlgorithmicMedia')).toBe(true);
    });
  });

  describe('of people', () => {
    it('keeps its item from being submitted until they were asked, and again once they say no', async () => {
      const picture = await uploadPhoto();
      const article = idOf(
        await room.reporter.rest('POST', '/articles', { ...articleData(room.units.ward, 'Có ảnh'), cover: picture }),
      );
      expect(await missingOf(article)).toEqual(['sự đồng ý của người trong ảnh (ảnh “Họp tổ”)']);
      const early = await room.reporter.rest('POST', `/articles/${article}/move`, { action: 'submit' });
      expect([early.status, messageOf(early)]).toEqual([400, expect.stringContaining('sự đồng ý của người trong ảnh')]);

      await room.reporter.rest('PATCH', `/media/${picture}`, { consent: 'verbal' });
      expect(await missingOf(article)).toEqual([]);
      await room.editor.rest('PATCH', `/media/${picture}`, { consent: 'withdrawn' });
      expect(await missingOf(article)).toEqual([expect.stringContaining('đã rút lại đồng ý')]);

      const state = await stateOf(picture);
      expect(state.uses).toEqual([{ headline: 'Có ảnh', isLive: false }]);
      expect(state.log.map(({ text }) => text)).toEqual([
        'Đồng ý: Người có mặt đã đồng ý bằng lời → Đã rút lại đồng ý: không dùng nữa',
        'Đồng ý: chưa ghi → Người có mặt đã đồng ý bằng lời',
      ]);
    });

    it('that is a file has a sign of its kind in the forms, for those who are signed in', async () => {
      const id = idOf(await room.reporter.upload(sounding(), 'c.mp3', { alt: 'Thông báo', credit: 'Tổ' }));
      const { body } = await room.reporter.rest('GET', `/media/${id}?depth=0`);
      expect(body).toMatchObject({ thumbnailURL: '/api/media/anh-nho/mp3.svg' });
      const sign = await room.reporter.rest('GET', '/media/anh-nho/mp3.svg');
      expect([sign.status, sign.response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
      expect((await room.anyone('GET', '/media/anh-nho/mp3.svg')).status).toBe(401);
      expect((await room.reporter.rest('GET', '/media/anh-nho/exe.svg')).status).toBe(404);
    });

    it('that is a recording needs its words and a consent, and no picture stands where a file is meant', async () => {
      const sound = idOf(await room.reporter.upload(sounding(), 'a.mp3', { alt: 'Bà Sáu kể', credit: 'Tổ' }));
      const picture = await uploadPhoto();
      const attachments = [{ file: sound }, { file: picture }];
      const data = { ...articleData(room.units.ward, 'Có bản ghi'), attachments };
      const article = idOf(await room.reporter.rest('POST', '/articles', data));
      expect(await missingOf(article)).toEqual([
        'lời trong bản ghi âm, video (tệp “Bà Sáu kể”)',
        'sự đồng ý của người trong bản ghi (tệp “Bà Sáu kể”)',
        'một tệp PDF, âm thanh hoặc video ở chỗ đang chọn ảnh (tệp “Họp tổ”)',
      ]);
      await room.reporter.rest('PATCH', `/media/${sound}`, { consent: 'verbal' });
      const transcript = 'Bà Sáu: Tôi cúp máy ngay.';
      await room.reporter.rest('PATCH', `/articles/${article}`, { attachments: [{ file: sound, transcript }] });
      expect(await missingOf(article)).toEqual([]);
      expect((await stateOf(sound)).uses).toEqual([{ headline: 'Có bản ghi', isLive: false }]);
    });

    it('is no sound where a picture is meant', async () => {
      const file = await room.reporter.upload(sounding(), 'b.mp3', { alt: 'Thông báo', credit: 'Tổ' });
      expect(file.status, messageOf(file)).toBe(201);
      const body = articleData(room.units.ward).body;
      const upload = { type: 'upload', version: 3, relationTo: 'media', value: idOf(file), fields: {}, id: 'a' };
      const article = await room.reporter.rest('POST', '/articles', {
        ...articleData(room.units.ward, 'Có tệp tiếng'),
        body: { root: { ...body.root, children: [...body.root.children, upload] } },
      });
      expect((await missingOf(idOf(article))).join()).toContain('PDF (ảnh “Thông báo”)');
    });

    it('is work that waits while a public page shows it against their will', async () => {
      const waiting = async () =>
        z.object({ waiting: z.number() }).parse((await room.approver.rest('GET', '/viec-dang-cho')).body).waiting;
      const picture = await uploadPhoto({ consent: 'verbal' });
      const data = { ...articleData(room.units.ward, 'Đang đăng'), cover: picture };
      const article = idOf(await room.reporter.rest('POST', '/articles', data));
      const row = { kind: 'article', documentId: article, state: 'live', digest: 'a', sequence: 1 };
      await room.payload.db.create({
        collection: 'feed-rows',
        data: { ...row, id: `article:${article}`, reads: [`media:${picture}`] },
      });
      const before = await waiting();
      await room.editor.rest('PATCH', `/media/${picture}`, { consent: 'withdrawn' });
      expect(await waiting()).toBe(before + 1);
      expect((await stateOf(picture)).uses).toEqual([{ headline: 'Đang đăng', isLive: true }]);
    });

    it('is not exchanged under a public page, and its words only by those who approve', async () => {
      const picture = await uploadPhoto({ consent: 'nobody' });
      await room.payload.db.create({
        collection: 'feed-rows',
        data: {
          id: 'article:khac',
          kind: 'article',
          documentId: 'khac',
          state: 'live',
          digest: 'a',
          sequence: 2,
          reads: [`media:${picture}`],
        },
      });
      const before = filesOf(await stored(picture));
      const other = await room.approver.upload(await photo(), 'khac.jpg', {}, picture);
      expect([other.status, messageOf(other)]).toEqual([403, expect.stringContaining('không thay tệp được')]);
      for (const file of before) expect(existsSync(path.join(folder, file)), file).toBe(true);
      const words = { alt: 'Lời khác' };
      expect((await room.reporter.rest('PATCH', `/media/${picture}`, words)).status).toBe(403);
      expect((await room.approver.rest('PATCH', `/media/${picture}`, words)).status).toBe(200);
      expect((await room.reporter.rest('PATCH', `/media/${picture}`, { consent: 'withdrawn' })).status).toBe(200);
    });

    it('keeps its file when another one is refused in its place, and leaves nothing of it when it is taken', async () => {
      const picture = await uploadPhoto({ consent: 'nobody' });
      const before = await stored(picture);
      for (const words of [{ alt: ' ' }, { alt: 'Ảnh khác', credit: '' }]) {
        expect((await room.editor.upload(await photo(64, 48), 'khac.jpg', words, picture)).status).toBe(400);
        for (const file of filesOf(before)) expect(existsSync(path.join(folder, file)), file).toBe(true);
        expect(await stored(picture)).toEqual(before);
      }
      const taken = await room.editor.upload(await photo(64, 48), 'khac.jpg', { alt: 'Ảnh khác' }, picture);
      expect(taken.status, messageOf(taken)).toBe(200);
      for (const file of filesOf(before)) expect(existsSync(path.join(folder, file)), file).toBe(false);
      for (const file of filesOf(await stored(picture))) expect(existsSync(path.join(folder, file)), file).toBe(true);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    });

    it('has its file again after a kill in the middle of a replacement', async () => {
      const { releaseFiles } = await import('cms/media/hold-replaced-file');
      const picture = await uploadPhoto();
      const { filename } = await stored(picture);
      const held = path.join(folder, `.thay-${filename}`);
      renameSync(path.join(folder, filename), held);
      writeFileSync(path.join(folder, '.thay-0123.jpg'), 'of a document that has another file by now');
      const place = { payload: room.payload, folder, nowMs: Date.now() };
      await releaseFiles({ ...place, isStart: false });
      expect(existsSync(held), 'the save may still be under way').toBe(true);
      await releaseFiles({ ...place, isStart: true });
      expect(existsSync(path.join(folder, filename))).toBe(true);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    });

    it('counts within the text and in a row of pictures too', async () => {
      const inRow = await uploadPhoto({ alt: 'Trong dãy' });
      const inText = await uploadPhoto({ alt: 'Trong bài' });
      const body = articleData(room.units.ward).body;
      const upload = {
        type: 'upload',
        version: 3,
        format: '',
        relationTo: 'media',
        value: inText,
        fields: {},
        id: 'a',
      };
      const withPicture = { root: { ...body.root, children: [...body.root.children, upload] } };
      const article = await room.reporter.rest('POST', '/articles', {
        ...articleData(room.units.ward, 'Nhiều ảnh'),
        body: withPicture,
        photos: [{ image: inRow, caption: '' }],
      });
      const missing = await missingOf(idOf(article));
      expect(missing.join()).toContain('Trong dãy');
      expect(missing.join()).toContain('Trong bài');
      for (const id of [inRow, inText]) {
        expect((await stateOf(id)).uses).toEqual([{ headline: 'Nhiều ảnh', isLive: false }]);
        const refused = await room.administrator.rest('DELETE', `/media/${id}`);
        expect([refused.status, messageOf(refused)]).toEqual([409, expect.stringContaining('đang dùng ở “Nhiều ảnh”')]);
        expect(existsSync(path.join(folder, (await stored(id)).filename))).toBe(true);
      }
    });
  });

  describe('that nobody uses', () => {
    it('is deleted by whoever uploaded it, by an editor of the unit, and by nobody else', async () => {
      const own = await uploadPhoto();
      expect(await del(room.stranger, own)).toBe(403);
      expect(await del(room.reporter, own)).toBe(200);
      const others = await uploadPhoto({}, room.editor);
      expect(await del(room.reporter, others)).toBe(403);
      expect(await del(room.editor, await uploadPhoto())).toBe(200);
      const forged = await uploadPhoto({ uploadedBy: room.editor.id, unit: room.units.ward }, room.stranger);
      expect(await del(room.editor, forged)).toBe(403);
    });

    it('stays while an item shows it that its owner may not read', async () => {
      const id = await uploadPhoto({}, room.editor);
      const article = articleData(room.units.other, 'Bài của xã khác');
      await room.stranger.rest('POST', '/articles?draft=true', { ...article, cover: id });
      const refused = await room.editor.rest('DELETE', `/media/${id}`);
      expect([refused.status, messageOf(refused)]).toEqual([409, expect.stringContaining('đơn vị khác')]);
    });
  });

  describe('that is blurred', () => {
    const blur = async (id: string, person: Person = room.editor, regions: readonly unknown[] = [ALL]) =>
      person.rest('POST', `/media/${id}/lam-mo`, { file: (await stored(id)).filename, regions });

    it('has new files everywhere, and the old ones are gone from the disk', async () => {
      const id = await uploadPhoto({ consent: 'verbal' });
      const before = await stored(id);
      const answer = await blur(id);
      expect(answer.status, messageOf(answer)).toBe(200);
      const after = await stored(id);
      expect(after.filename).not.toBe(before.filename);
      expect(after.updatedAt > before.updatedAt).toBe(true);
      for (const file of [before.filename, ...before.renditions.map((rendition) => rendition.file)]) {
        expect(existsSync(path.join(folder, file)), file).toBe(false);
      }
      for (const file of [after.filename, ...after.renditions.map((rendition) => rendition.file)]) {
        expect(existsSync(path.join(folder, file)), file).toBe(true);
      }
      expect((await stateOf(id)).log.map(({ text, byName }) => [text, byName])).toContainEqual([
        'Làm mờ 1 khuôn mặt',
        'bientap@thu.vn',
      ]);
    });

    it('is blurred once when two people press at the same time', async () => {
      const id = await uploadPhoto();
      const { filename } = await stored(id);
      const order = { file: filename, regions: [ALL] };
      const answers = await Promise.all([
        room.editor.rest('POST', `/media/${id}/lam-mo`, order),
        room.approver.rest('POST', `/media/${id}/lam-mo`, order),
      ]);
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
      const after = await stored(id);
      for (const { file } of after.renditions) expect(existsSync(path.join(folder, file)), file).toBe(true);
      expect(existsSync(path.join(folder, filename))).toBe(false);
      const late = await room.editor.rest('POST', `/media/${id}/lam-mo`, order);
      expect([late.status, messageOf(late)]).toEqual([409, expect.stringContaining('tải lại trang')]);
    });

    it('stays blurred when a save that began before brings the old files back', async () => {
      const id = await uploadPhoto();
      const before = await liveOf(room.payload, 'media', id);
      await blur(id);
      const after = await stored(id);
      // What a save of the whole form leaves that had read the document before the blur.
      await room.payload.db.updateOne({
        collection: 'media',
        id,
        data: { filename: before['filename'], renditions: before['renditions'] },
      });
      await room.editor.rest('PATCH', `/media/${id}`, { credit: 'Ảnh: Tổ 2' });
      expect(await stored(id)).toMatchObject({ filename: after.filename, renditions: after.renditions });
    });

    it.each([
      ['no region', []],
      ['a region outside', [{ ...ALL, x: 1.5 }]],
      ['a region without a size', [{ ...ALL, width: 0 }]],
      ['sixty-one regions', Array.from({ length: 61 }, () => ALL)],
      ['nonsense', ['face']],
    ])('refuses %s', async (_case, regions) => {
      const id = await uploadPhoto();
      const before = await stored(id);
      expect((await blur(id, room.editor, regions)).status).toBe(400);
      expect(await stored(id)).toEqual(before);
    });

    it('refuses those who only read', async () => {
      const id = await uploadPhoto();
      expect((await blur(id, room.analyst)).status).toBe(403);
      expect((await room.anyone('POST', `/media/${id}/lam-mo`, { file: 'x', regions: [ALL] })).status).toBe(401);
    });

    it('is not touched from a unit that has nothing to do with the texts that show it', async () => {
      const id = await uploadPhoto();
      const free = { alt: 'Tả lại ảnh' };
      expect((await room.stranger.rest('PATCH', `/media/${id}`, free)).status).toBe(200);
      const article = { ...articleData(room.units.ward, 'Tin có ảnh'), cover: id };
      expect((await room.editor.rest('POST', '/articles', article)).status).toBe(201);
      const before = await stored(id);
      for (const answer of [
        await blur(id, room.stranger),
        await room.stranger.rest('PATCH', `/media/${id}`, { alt: 'Sửa trộm' }),
        await room.stranger.upload(await photo(), 'khac.jpg', free, id),
      ]) {
        expect([answer.status, messageOf(answer)]).toEqual([403, expect.stringContaining('đơn vị khác')]);
      }
      expect(await stored(id)).toEqual(before);
      expect((await room.editor.rest('PATCH', `/media/${id}`, free)).status).toBe(200);
    });

    it('is blurred wherever it was uploaded, and does not come back', async () => {
      const bytes = await photo();
      const data = { alt: 'Họp tổ', credit: 'Ảnh' };
      const first = idOf(await room.editor.upload(bytes, 'a.jpg', data));
      const second = idOf(await room.editor.upload(bytes, 'b.jpg', { ...data, provenance: 'machine' }));
      const before = [await stored(first), await stored(second)];
      await blur(first);
      await blur(first);
      const after = [await stored(first), await stored(second)];
      for (const file of before.flatMap(filesOf)) expect(existsSync(path.join(folder, file)), file).toBe(false);
      for (const file of after.flatMap(filesOf)) expect(existsSync(path.join(folder, file)), file).toBe(true);
      expect((await stateOf(second)).log.map(({ text }) => text)).toEqual(Array(2).fill('Làm mờ 1 khuôn mặt'));

      const number = readdirSync(folder).length;
      const again = await room.editor.upload(bytes, 'c.jpg', data);
      expect([again.status, messageOf(again)]).toEqual([409, expect.stringContaining('làm mờ ở mục “Họp tổ”')]);
      expect(readdirSync(folder)).toHaveLength(number);
      for (const id of [first, second]) await room.administrator.rest('DELETE', `/media/${id}`);
      expect((await room.editor.upload(bytes, 'd.jpg', data)).status).toBe(201);
    });
  });
});

/** Frames of MPEG layer III, 128 kbit/s at 44.1 kHz: 417 bytes each. */
function sounding(): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);
  return Buffer.concat(Array.from({ length: 8 }, () => frame));
}

function filesOf({ filename, renditions }: z.infer<typeof Stored>): readonly string[] {
  return [filename, ...renditions.map(({ file }) => file)];
}
