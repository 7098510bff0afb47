/** Who gets in, what each role may do, and how a lost password is replaced. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase, openTestPayload } from '../support/databases.ts';
import { articleData, bodyOf, idOf, messageOf, openNewsroom, type Newsroom, type Person } from './newsroom.ts';
import { sessionOf } from '../support/session.ts';
import { startMailbox, type Mailbox } from './mailbox.ts';

/** Whether a request got anything but a refusal or an empty hand. */
async function shownTo(ask: Newsroom['anyone'], method: string, path: string, body?: unknown): Promise<boolean> {
  const answer = await ask(method, path, body);
  // A preference that nobody has is answered with 200 and nothing in it.
  return answer.status < 400 && !z.object({ value: z.null() }).safeParse(answer.body).success;
}

const NEW_PASSWORD = 'mat-khau-moi-cua-toi';
const read = async (person: Person, path: string) => JSON.stringify((await person.rest('GET', path)).body);
const linesOf = async ({ payload }: Newsroom, account: string) =>
  (await payload.find({ collection: 'account-log', where: { account: { equals: account } }, depth: 0 })).docs;
const owner = (person: Person) => ({ user: { relationTo: 'users', value: person.id } });
const LOCKS = '/payload-locked-documents';

async function create(person: Person, path: string, data: unknown): Promise<number> {
  return (await person.rest('POST', path, data)).status;
}

describeEachDatabase('an empty installation', (database) => {
  it('lets no visitor make the first account, and makes it itself once', async () => {
    const opened = await openTestPayload(database);
    const { answerRest } = await import('cms/platform/rest-door');
    const { ensureFirstAdministrator } = await import('cms/people/first-administrator');
    const post = (path: string, body: unknown) =>
      answerRest(
        new Request(`http://localhost:3000/api${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
        opened.key,
      );
    const visitor = { email: 'ke-la@thu.vn', password: NEW_PASSWORD, name: 'Kẻ lạ', role: 'administrator' };
    expect((await post('/users/first-register', visitor)).status).toBe(401);
    expect((await post('/users', visitor)).status).toBe(401);
    expect((await opened.payload.count({ collection: 'users' })).totalDocs).toBe(0);

    const made = await ensureFirstAdministrator({ payload: opened.payload, email: 'quantri@thu.vn' });
    expect(made?.password).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect(await ensureFirstAdministrator({ payload: opened.payload })).toBeUndefined();
    expect((await post('/users/login', made)).status).toBe(200);
    expect((await post('/users/first-register', visitor)).status).toBe(401);
    await opened.close();
  });

  it('keeps one administrator of several that leave at once', async () => {
    const { payload, close } = await openTestPayload(database);
    const administrators = { role: { equals: 'administrator' } };
    for (const email of ['mot@thu.vn', 'hai@thu.vn', 'ba@thu.vn']) {
      const data = { email, password: NEW_PASSWORD, name: email, role: 'administrator' };
      await payload.create({ collection: 'users', data });
    }
    await payload.delete({ collection: 'users', where: administrators });
    expect((await payload.count({ collection: 'users', where: administrators })).totalDocs).toBe(1);
    await close();
  });
});

describeEachDatabase('accounts', (database) => {
  let room: Newsroom;
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await startMailbox();
    room = await openNewsroom(database, { SMTP_URL: mailbox.url, CMS_URL: 'http://localhost:3000' });
  });
  afterAll(async () => {
    await room.close();
    await mailbox.close();
  });
  const login = (email: string, password: string) => room.anyone('POST', '/users/login', { email, password });

  const loginAs = async (email: string, password: string) => {
    const token = sessionOf((await login(email, password)).response);
    const { answerRest } = await import('cms/platform/rest-door');
    return async (method: string, path: string, body?: unknown) => {
      const request = new Request(`http://localhost:3000/api${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return (await answerRest(request, room.key)).status;
    };
  };

  describe('roles', () => {
    it.each([
      ['reporter', 201, 403, 403],
      ['editor', 201, 201, 403],
      ['approver', 201, 201, 403],
      ['broadcaster', 403, 201, 403],
      ['analyst', 403, 403, 403],
      ['administrator', 201, 201, 201],
    ] as const)('%s: article %i, script %i, section %i', async (role, article, script, section) => {
      const person = room[role];
      expect(await create(person, '/articles', articleData(room.units.ward, `Tin của ${role}`))).toBe(article);
      expect(await create(person, '/scripts', { headline: `Bài của ${role}`, unit: room.units.ward })).toBe(script);
      expect(await create(person, '/sections', { name: `Mục của ${role}` })).toBe(section);
      expect(await create(person, '/units', { name: `Tổ của ${role}`, type: 'neighbourhood' })).toBe(section);
    });

    it('keep a reporter to own drafts', async () => {
      const mine = idOf(await room.reporter.rest('POST', '/articles', articleData(room.units.ward, 'Của tôi')));
      const theirs = idOf(await room.editor.rest('POST', '/articles', articleData(room.units.ward, 'Của người khác')));
      const change = { body: bodyOf('Đổi') };
      expect((await room.reporter.rest('PATCH', `/articles/${theirs}`, change)).status).toBe(403);
      expect((await room.reporter.rest('PATCH', `/articles/${mine}`, change)).status).toBe(200);
      await room.reporter.rest('POST', `/articles/${mine}/move`, { action: 'submit' });
      expect((await room.reporter.rest('PATCH', `/articles/${mine}`, change)).status).toBe(403);
      expect((await room.reporter.rest('PATCH', `/articles/${mine}?draft=true`, change)).status).toBe(403);
      expect((await room.reporter.rest('DELETE', `/articles/${mine}`)).status).toBe(403);
    });

    it('reach the units below and no others', async () => {
      const below = await room.editor.rest('POST', '/articles', articleData(room.units.group, 'Của tổ'));
      expect(below.status).toBe(201);
      const beyond = await room.editor.rest('POST', '/articles', articleData(room.units.other, 'Của xã khác'));
      expect([beyond.status, messageOf(beyond)]).toEqual([
        403,
        'Bạn chỉ soạn được nội dung của đơn vị mình và các đơn vị trực thuộc.',
      ]);
      expect((await room.stranger.rest('GET', `/articles/${idOf(below)}?draft=true`)).status).toBe(404);
      expect((await room.stranger.rest('PATCH', `/articles/${idOf(below)}`, { headline: 'Sửa' })).status).toBe(403);
    });

    it('let only administrators make accounts, give roles and unlock', async () => {
      const account = {
        email: 'moi@thu.vn',
        password: NEW_PASSWORD,
        name: 'Mới',
        role: 'reporter',
        unit: room.units.ward,
      };
      expect((await room.approver.rest('POST', '/users', account)).status).toBe(403);
      await room.editor.rest('PATCH', `/users/${room.editor.id}`, { role: 'administrator', unit: room.units.other });
      const editor = await room.payload.findByID({ collection: 'users', id: room.editor.id, depth: 0 });
      expect(editor).toMatchObject({ role: 'editor', unit: room.units.ward });
      expect((await room.approver.rest('POST', '/users/unlock', { email: 'bientap@thu.vn' })).status).toBe(403);
      expect((await room.approver.rest('POST', `/users/${room.editor.id}/reset-link`)).status).toBe(403);
    });

    it('keep their unit while people and texts are in it, and never come to stand above all units', async () => {
      const data = { name: 'Tổ tạm', type: 'neighbourhood', parent: room.units.ward };
      const unit = idOf(await room.administrator.rest('POST', '/units', data));
      const person = await room.hire('totam@thu.vn', 'approver', unit);
      const draft = idOf(await room.stranger.rest('POST', '/articles', articleData(room.units.other, 'Của xã khác')));
      const refused = await room.administrator.rest('DELETE', `/units/${unit}`);
      expect([refused.status, messageOf(refused)]).toEqual([409, expect.stringContaining('không xóa được')]);
      await room.payload.delete({ collection: 'units', id: unit });
      expect((await person.rest('GET', `/articles/${draft}?draft=true`)).status).toBeGreaterThanOrEqual(400);
      expect((await person.rest('PATCH', `/articles/${draft}`, { headline: 'Sửa' })).status).toBe(403);
      await room.payload.delete({ collection: 'users', id: person.id });
    });

    it('write no date of their own into accounts and items', async () => {
      const dates = { createdAt: '2001-01-01T00:00:00.000Z', updatedAt: '2001-01-01T00:00:00.000Z' };
      const old = expect.not.stringContaining('2001-');
      const made = await room.editor.rest('POST', '/articles', {
        ...articleData(room.units.ward, 'Có ngày'),
        ...dates,
      });
      const saved = await room.editor.rest('PATCH', `/articles/${idOf(made)}`, { headline: 'Có ngày khác', ...dates });
      const account = await room.editor.rest('PATCH', `/users/${room.editor.id}`, dates);
      for (const { body } of [made, saved, account]) {
        expect(body).toMatchObject({ doc: { createdAt: old, updatedAt: old } });
      }
    });

    it('keep the last administrator', async () => {
      const own = `/users/${room.administrator.id}`;
      expect((await room.administrator.rest('PATCH', own, { role: 'analyst' })).status).toBe(400);
      expect((await room.administrator.rest('DELETE', own)).status).toBe(400);
    });

    it('show nothing to visitors, in no collection and at no door', async () => {
      const { collections, globals } = room.payload.config;
      const ward = room.units.ward;
      for (const { slug } of collections) {
        const anything = `/${slug}/${ward}`;
        const reads = [`/${slug}`, `/${slug}/count`, anything, `/${slug}/versions`, `/${slug}/versions/${ward}`];
        for (const path of [...reads, `/${slug}?where[id][exists]=true&depth=3&joins=true`])
          expect(await shownTo(room.anyone, 'GET', path), path).toBe(false);
        for (const [method, path] of [
          ['POST', `/${slug}`],
          ['PATCH', anything],
          ['PATCH', `/${slug}?where[id][exists]=true`],
          ['DELETE', anything],
          ['DELETE', `/${slug}?where[id][exists]=true`],
          ['POST', `${anything}/duplicate`],
        ] as const)
          expect(await shownTo(room.anyone, method, path, {}), `${method} ${path}`).toBe(false);
      }
      for (const { slug } of globals) expect(await shownTo(room.anyone, 'GET', `/globals/${slug}`), slug).toBe(false);
      expect(collections.length).toBeGreaterThan(15);
      expect((await room.anyone('POST', '/graphql', { query: '{ Users { docs { email } } }' })).status).toBe(401);
      expect((await room.anyone('GET', '/graphql-playground')).status).toBe(401);
    });

    it('tell visitors of nothing but how to sign in', async () => {
      const { SIGN_IN_FIRST } = await import('cms/platform/guard-endpoints');
      const doors = [
        ['GET', '/access'],
        ['GET', '/users/init'],
        ['POST', '/articles/access/x'],
        ['POST', '/users/unlock'],
        ['POST', '/users/verify/x'],
        ['POST', '/users/first-register'],
        ['POST', '/users/refresh-token'],
        ['GET', '/payload-preferences/x'],
        ['GET', '/payload-locked-documents'],
        ['GET', '/media/file/x.jpg'],
        ['GET', '/viec-dang-cho'],
      ] as const;
      for (const [method, path] of doors) {
        const answer = await room.anyone(method, path, method === 'GET' ? undefined : {});
        expect([answer.status, answer.body], path).toEqual([401, { errors: [{ message: SIGN_IN_FIRST }] }]);
      }
      expect((await room.anyone('GET', '/users/me')).body).toMatchObject({ user: null });
    });
  });

  describe('sessions', () => {
    it('count only where the page of the admin itself sends them', async () => {
      const { answerRest } = await import('cms/platform/rest-door');
      const answer = await login('phongvien@thu.vn', room.password);
      const token = sessionOf(answer.response);
      const ask = async (origin: string) => {
        const request = new Request('http://localhost:3000/api/units', {
          headers: { Cookie: `payload-token=${token}`, Origin: origin },
        });
        return (await answerRest(request, room.key)).status;
      };
      expect(await ask('http://localhost:3000')).toBe(200);
      expect(await ask('https://evil.example')).toBe(401);
    });

    it('are refused for ten minutes after five wrong passwords', async () => {
      await room.hire('quen@thu.vn', 'reporter', room.units.ward);
      for (let attempt = 0; attempt < 5; attempt += 1) await login('quen@thu.vn', 'sai-mat-khau-roi');
      const locked = await login('quen@thu.vn', room.password);
      expect([locked.status, messageOf(locked)]).toEqual([429, expect.stringContaining('đợi 10 phút')]);
      expect(locked.response.headers.get('retry-after')).toMatch(/^(?:600|59\d)$/);
      await room.administrator.rest('POST', '/users/unlock', { email: 'quen@thu.vn' });
      expect((await login('quen@thu.vn', room.password)).status).toBe(200);
    });
  });

  describe('the address of an account', () => {
    it('is told to administrators and to its owner, and found out by nobody else', async () => {
      const { reporter, administrator, editor } = room;
      for (const [name, { id }] of Object.entries({ Mơ: editor, Lúa: reporter }))
        await room.payload.update({ collection: 'users', id, data: { name } });
      const article = idOf(await editor.rest('POST', '/articles', articleData(room.units.ward, 'Của biên tập')));
      const ways = [
        '/users?limit=100',
        `/users/${editor.id}?select[email]=true`,
        `/articles/${article}?draft=true&depth=3&populate[users][email]=true`,
        `/articles/versions?where[parent][equals]=${article}&depth=3`,
      ];
      for (const way of ways) {
        expect(await read(reporter, way), way).not.toContain('bientap@thu.vn');
        expect(await read(administrator, way), way).toContain('bientap@thu.vn');
      }
      expect(await read(reporter, '/users?limit=100')).toContain('phongvien@thu.vn');
      expect(await read(reporter, '/users/me')).toContain('phongvien@thu.vn');
      for (const question of [
        '/users?where[email][like]=bientap',
        '/users?sort=email',
        '/users/count?where[email][like]=bientap',
        '/articles?draft=true&where[author.email][like]=bientap',
        '/articles?draft=true&sort=author.email',
      ]) {
        expect((await reporter.rest('GET', question)).status, question).toBe(400);
      }
    });

    it('is not told by a lock, which nobody sets, gives away or removes in somebody else’s name', async () => {
      const { reporter, administrator, approver } = room;
      const document = { relationTo: 'units', value: room.units.ward };
      expect((await reporter.rest('POST', LOCKS, { document, ...owner(administrator) })).status).toBe(403);
      const lock = await room.payload.create({
        collection: 'payload-locked-documents',
        data: { document, ...owner(administrator) },
      });
      const seen = JSON.stringify((await reporter.rest('GET', `${LOCKS}?depth=1`)).body);
      expect(seen).toContain(administrator.id);
      await reporter.rest('DELETE', `${LOCKS}/${lock.id}`);
      await reporter.rest('DELETE', `${LOCKS}?where[id][equals]=${lock.id}`);
      await reporter.rest('PATCH', `${LOCKS}/${lock.id}`, owner(approver));
      const now = await room.payload.findByID({ collection: 'payload-locked-documents', id: lock.id, depth: 0 });
      expect(now).toMatchObject(owner(reporter));
      expect((await reporter.rest('DELETE', `${LOCKS}/${lock.id}`)).status).toBe(200);
    });
  });

  describe('secrets of accounts', () => {
    it('stand nowhere in an answer', async () => {
      const answer = await login('phongvien@thu.vn', room.password);
      expect(JSON.stringify(answer.body)).not.toContain(sessionOf(answer.response));
      const me = await room.reporter.rest('GET', '/users/me');
      const list = await room.administrator.rest('GET', '/users?depth=3&limit=100');
      for (const { body } of [me, list]) {
        expect(JSON.stringify(body)).not.toMatch(/"(?:hash|salt|resetPasswordToken|token|loginAttempts)"/);
      }
    });

    it('are kept as a slow hash', async () => {
      const user: unknown = await room.payload.db.findOne({
        collection: 'users',
        where: { email: { equals: 'phongvien@thu.vn' } },
      });
      // `spendTimeOfCheck` counts on exactly this form.
      expect(z.object({ hash: z.string() }).parse(user).hash).toMatch(/^pbkdf2-sha256-v1:[0-9a-f]{64}$/);
    });

    it.each([
      'where[hash][exists]=true',
      'where[salt][like]=a',
      'where[resetPasswordToken][exists]=true',
      'where[resetPasswordToken][like]=a',
      'where[loginAttempts][greater_than]=0',
      'where[sessions.id][exists]=true',
    ])('can not be asked for by %s', async (query) => {
      for (const path of ['/users', '/articles?where[author.resetPasswordToken][exists]=true&', '/users/count']) {
        const answer = await room.approver.rest('GET', path.includes('?') ? `${path}${query}` : `${path}?${query}`);
        expect([400, 403], `${path} ${JSON.stringify(answer.body)}`).toContain(answer.status);
      }
    });

    it.each(['hash', '-resetPasswordToken', 'salt'])('can not be sorted by: %s', async (sort) => {
      const order = async (by: string) => JSON.stringify((await room.approver.rest('GET', `/users?sort=${by}`)).body);
      const answer = await room.approver.rest('GET', `/users?sort=${sort}`);
      if (answer.status === 200) expect(await order(sort)).toBe(await order(`-${sort}`.replace('--', '')));
    });
  });

  describe('a sign-in that is refused', () => {
    it('is looked at five times of fifty that come at once, and stays refused after a restart', async () => {
      await room.hire('cunglu@thu.vn', 'reporter', room.units.ward);
      const answers = await Promise.all(Array.from({ length: 50 }, () => login('cunglu@thu.vn', 'sai-mat-khau-roi')));
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
      const where = { email: { equals: 'cunglu@thu.vn' } };
      const stored: unknown = await room.payload.db.findOne({ collection: 'users', where });
      const kept = z.object({ lockUntil: z.string() }).parse(stored);
      expect(Date.parse(kept.lockUntil)).toBeGreaterThan(Date.now());
    });

    it('elsewhere leaves the owner’s own device alone, which has a count of its own', async () => {
      await room.hire('bigay@thu.vn', 'approver', room.units.ward);
      const first = await login('bigay@thu.vn', room.password);
      const note = /payload-device=[^;]+/.exec(first.response.headers.getSetCookie().join())?.[0] ?? '';
      const { answerRest } = await import('cms/platform/rest-door');
      const loginThere = async (password: string, cookie = note) => {
        const headers = { 'Content-Type': 'application/json', Cookie: cookie };
        const body = JSON.stringify({ email: 'bigay@thu.vn', password });
        const request = new Request('http://localhost:3000/api/users/login', { method: 'POST', headers, body });
        return (await answerRest(request, room.key)).status;
      };
      for (let attempt = 0; attempt < 5; attempt += 1) await login('bigay@thu.vn', 'sai-mat-khau-roi');
      expect((await login('bigay@thu.vn', room.password)).status).toBe(429);
      expect(await loginThere(room.password, note.replace('.', '.1'))).toBe(429);
      expect(await loginThere('sai-mat-khau-roi')).toBe(401);
      expect(await loginThere(room.password)).toBe(200);
      for (let attempt = 0; attempt < 5; attempt += 1) expect(await loginThere('sai-mat-khau-roi')).toBe(401);
      expect(await loginThere(room.password)).toBe(429);
    });

    it('is open again for whoever got a one-time password at the machine', async () => {
      const { resetPassword } = await import('cms/people/reset-password');
      await room.hire('maychu@thu.vn', 'reporter', room.units.ward);
      for (let attempt = 0; attempt < 5; attempt += 1) await login('maychu@thu.vn', 'sai-mat-khau-roi');
      const password = (await resetPassword(room.payload, 'maychu@thu.vn')) ?? '';
      expect((await login('maychu@thu.vn', password)).status).toBe(200);
    });

    it('says the same of an unknown address and a wrong password, and of both once they are locked', async () => {
      await room.hire('khoa@thu.vn', 'reporter', room.units.ward);
      const wrong = await login('khoa@thu.vn', 'sai-mat-khau-roi');
      const unknown = await login('khong-co@thu.vn', 'sai-mat-khau-roi');
      expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
      const last = [];
      for (const email of ['khoa@thu.vn', 'khong-co@thu.vn']) {
        for (let attempt = 0; attempt < 4; attempt += 1) await login(email, 'sai-mat-khau-roi');
        last.push(await login(email, room.password));
      }
      const [locked, nobody] = last;
      expect([locked?.status, locked?.body]).toEqual([nobody?.status, nobody?.body]);
      expect(locked?.status).toBe(429);
      expect(messageOf(wrong)).toContain('Sai địa chỉ thư điện tử hoặc mật khẩu');
    });
  });

  describe('a password', () => {
    it.each([
      ['ngan', 'ít nhất 12 ký tự'],
      ['123456789012', 'dễ đoán'],
      ['matkhau123456', 'dễ đoán'],
      ['Mật khẩu 123456', 'dễ đoán'],
      ['Matkhau@2026!', 'dễ đoán'],
      ['conganphuong2026', 'dễ đoán'],
      ['qwertyuiop12', 'dễ đoán'],
      ['chonmatkhau@thu.vn', 'dễ đoán'],
    ])('such as %s is refused', async (password, words) => {
      const account = { email: 'chonmatkhau@thu.vn', name: 'Chọn', role: 'reporter', unit: room.units.ward };
      const answer = await room.administrator.rest('POST', '/users', { ...account, password });
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining(words)]);
    });

    it('may be a sentence with accents, and long', async () => {
      for (const [index, password] of ['ghế tre tàu chợ sáng', 'câu rất dài '.repeat(9)].entries()) {
        const email = `dai${index}@thu.vn`;
        const account = { email, name: 'Dài', role: 'reporter', unit: room.units.ward, password };
        expect((await room.administrator.rest('POST', '/users', account)).status).toBe(201);
        expect((await login(email, password)).status).toBe(200);
      }
    });
  });

  describe('a text', () => {
    it('is not stored with anything but words, pictures and clickable addresses in it', async () => {
      const body = bodyOf('Chữ');
      const script = { type: 'html', version: 1, html: '<script>alert(1)</script>' };
      const data = { ...articleData(room.units.ward, 'Có mã'), body: { root: { ...body.root, children: [script] } } };
      const answer = await room.editor.rest('POST', '/articles', data);
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([
        400,
        expect.stringContaining('không được dùng (html)'),
      ]);
    });

    it('that is no JSON is told so', async () => {
      const { answerRest } = await import('cms/platform/rest-door');
      const token = sessionOf((await login('bientap@thu.vn', room.password)).response);
      for (const text of ['{"headline": ', '[[[', 'headline=x', '\u0000']) {
        const request = new Request('http://localhost:3000/api/articles', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
          body: text,
        });
        const answer = await answerRest(request, room.key);
        expect(answer.status, text).toBe(400);
        expect(await answer.text(), text).toContain('không phải JSON hợp lệ');
      }
    });
  });

  describe('the own account', () => {
    const PRESENT = /Hãy nhập mật khẩu hiện tại|Mật khẩu hiện tại chưa đúng/;

    it('changes password and address only for whoever knows the present password, and ends the other sessions', async () => {
      const person = await room.hire('chu@thu.vn', 'editor', room.units.ward);
      const own = `/users/${person.id}`;
      const other = await loginAs('chu@thu.vn', room.password);
      expect(await other('GET', '/articles')).toBe(200);
      for (const change of [{ password: NEW_PASSWORD }, { email: 'chiem@thu.vn' }]) {
        for (const shown of [
          {},
          { currentPassword: '' },
          { currentPassword: 'khong-phai-mat-khau' },
          { currentPassword: 1 },
        ]) {
          const answer = await person.rest('PATCH', own, { ...change, ...shown });
          expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringMatching(PRESENT)]);
        }
      }
      expect((await login('chu@thu.vn', room.password)).status).toBe(200);
      const moved = await person.rest('PATCH', own, { email: 'chu-moi@thu.vn', currentPassword: room.password });
      expect(moved.status).toBe(200);
      expect(JSON.stringify(moved.body)).not.toContain(room.password);
      expect([await other('GET', '/articles'), (await person.rest('GET', '/articles')).status]).toEqual([401, 200]);
      const third = await loginAs('chu-moi@thu.vn', room.password);
      const changed = { password: NEW_PASSWORD, currentPassword: room.password };
      expect((await person.rest('PATCH', own, changed)).status).toBe(200);
      expect([await third('GET', '/articles'), (await person.rest('GET', '/articles')).status]).toEqual([401, 200]);
      expect((await login('chu-moi@thu.vn', NEW_PASSWORD)).status).toBe(200);
      expect((await person.rest('PATCH', own, { name: 'Tên mới' })).status).toBe(200);
    });

    it('lets nobody guess the present password for long', async () => {
      const person = await room.hire('doan@thu.vn', 'editor', room.units.ward);
      const guess = (currentPassword: string) =>
        person.rest('PATCH', `/users/${person.id}`, { password: NEW_PASSWORD, currentPassword });
      for (let attempt = 0; attempt < 5; attempt += 1) expect((await guess('sai-mat-khau-roi')).status).toBe(400);
      const refused = await guess(room.password);
      expect([refused.status, messageOf(refused)]).toEqual([429, expect.stringContaining('đợi 10 phút')]);
    });

    it('may be changed by an administrator, which stands in the log for administrators only', async () => {
      const person = await room.hire('ghilai@thu.vn', 'reporter', room.units.ward);
      const of = `/users/${person.id}`;
      await room.administrator.rest('PATCH', of, { role: 'editor' });
      expect((await person.rest('GET', '/articles')).status).toBe(200);
      await room.administrator.rest('PATCH', of, { email: 'ghilai2@thu.vn' });
      // A new address is as much a change of hands as a new password.
      expect((await person.rest('GET', '/articles')).status).toBe(401);
      await room.administrator.rest('PATCH', of, { password: 'quan-tri-dat-cho' });
      await room.administrator.rest('POST', `${of}/reset-link`);
      await room.administrator.rest('POST', '/users/unlock', { email: 'ghilai2@thu.vn' });
      const read = await room.administrator.rest(
        'GET',
        `/account-log?where[account][equals]=${person.id}&sort=at&limit=20`,
      );
      const Lines = z.object({ docs: z.array(z.looseObject({ id: z.string(), action: z.string(), by: z.string() })) });
      const lines = Lines.parse(read.body).docs;
      expect(lines.map(({ action }) => action).toSorted()).toEqual([
        'email',
        'resetLink',
        'role',
        'setPassword',
        'unlock',
      ]);
      expect(lines.every(({ by }) => by === room.administrator.id)).toBe(true);
      expect(JSON.stringify(lines)).not.toMatch(/quan-tri-dat-cho|ghilai2@/);
      expect((await room.approver.rest('GET', '/account-log')).status).toBe(403);
      for (const method of ['PATCH', 'DELETE']) {
        expect((await room.administrator.rest(method, `/account-log/${lines[0]?.id}`, {})).status).toBe(403);
      }
    });
  });

  describe('the log of accounts', () => {
    it('has a line for every account made, changed and deleted, each of them done', async () => {
      const made = await room.administrator.rest('POST', '/users', {
        email: 'ghiso@thu.vn',
        password: NEW_PASSWORD,
        name: 'Ghi',
        role: 'reporter',
        unit: room.units.ward,
      });
      const id = idOf(made);
      await room.administrator.rest('PATCH', `/users/${id}`, { name: 'Ghi Sổ', email: 'GhiSo@thu.vn' });
      await room.administrator.rest('PATCH', `/users/${id}`, { unit: room.units.other });
      await room.administrator.rest('DELETE', `/users/${id}`);
      const lines = await linesOf(room, id);
      expect(new Set(lines.map(({ action }) => action))).toEqual(new Set(['create', 'unit', 'delete']));
      expect(lines.map(({ done }) => done)).toEqual([true, true, true]);
    });

    it('is written first: whatever dies on the way, no right is given without a line', async () => {
      const person = await room.hire('giuachung@thu.vn', 'reporter', room.units.ward);
      const { db } = room.payload;
      const write = db.updateOne;
      db.updateOne = (args) =>
        args.collection === 'users' ? Promise.reject(new Error('killed')) : write.call(db, args);
      const answer = await room.administrator.rest('PATCH', `/users/${person.id}`, { role: 'editor' });
      db.updateOne = write;
      expect(answer.status).toBe(500);
      const lines = await linesOf(room, person.id);
      // SQLite takes the line back with the change; on MongoDB it stays and says that nobody knows.
      expect(lines).toMatchObject(database.name === 'SQLite' ? [] : [{ action: 'role', to: 'editor', done: false }]);
      expect((await room.administrator.rest('PATCH', `/users/${person.id}`, { role: 'editor' })).status).toBe(200);
      expect((await linesOf(room, person.id)).filter(({ done }) => done)).toMatchObject([{ action: 'role' }]);
    });
  });

  describe('a question that asks too much', () => {
    it.each([
      'limit=1e99',
      'limit=-1',
      'limit=NaN',
      'limit=1.5',
      'limit[]=1',
      'limit=99999999',
      'page=1e300',
      'page=-1',
      'depth=abc',
      'depth[a]=1',
      `where${'[and][0]'.repeat(4)}[author.constructor.prototype][equals]=1`,
      `where=${encodeURIComponent('{"and":['.repeat(40) + '{}' + ']}'.repeat(40))}`,
      'where[headline][near]=1,2',
      'where={',
      'where=1',
    ])('%s is refused in Vietnamese', async (query) => {
      for (const path of ['/articles', '/articles/count', '/users', '/articles/versions']) {
        const answer = await room.approver.rest('GET', `${path}?${query}`);
        expect([answer.status, messageOf(answer)], path).toEqual([
          400,
          expect.stringMatching(/phải là số|Điều kiện|Không có ô|Không tìm|Nội dung/),
        ]);
      }
    });

    it.each([
      ['GET', 'where[updatedAt][contains]=x', undefined],
      ['GET', 'where[updatedAt][greater_than]=x', undefined],
      ['GET', 'where[headline][equals][a]=1', undefined],
      ['POST', '', { headline: 'Tin', genre: 'brief', unit: { $ne: 1 } }],
      ['POST', '', { headline: { $gt: '' } }],
      ['GET', 'where[headline][like][]=a&where[headline][like][]=b', undefined],
      ['GET', 'where[and][0][updatedAt][not_like][]=a&where[and][0][updatedAt][not_like][]=b', undefined],
      ['POST', '', [1]],
      ['POST', '', 'x'],
      ['POST', '', { headline: 'Tin', constructor: { prototype: { admin: true } } }],
    ])('%s ?%s %j is never taken for a fault of the server', async (method, query, body) => {
      const answer = await room.editor.rest(method, `/articles?${query}`, body);
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
      if (answer.status >= 400) expect(messageOf(answer)).toMatch(/[àáảãạăâđêôơư]/i);
    });

    it.each([{}, { name: 'Không có thư' }, { email: ['a@thu.vn'] }])(
      'an account without an address is refused as one: %j',
      async (body) => {
        expect((await room.administrator.rest('POST', '/users', body)).status).toBe(400);
      },
    );

    it('figures are for those whose work they are', async () => {
      for (const path of ['/daily-reach', '/airings']) {
        expect((await room.reporter.rest('GET', path)).status, path).toBe(403);
        expect((await room.analyst.rest('GET', path)).status, path).toBe(200);
      }
    });

    it.each([
      'where[translationOf.headline][contains]=a',
      'where[translationOf][headline][contains]=a',
      'where[and][0][or][0][translationOf.body][exists]=true',
      `where=${encodeURIComponent('{"translationOf.headline":{"like":"a"}}')}`,
      'sort=translationOf.headline',
      'sort=createdAt,-translationOf.headline',
      'where[body.root.children][exists]=true',
      'where[body.root.children.text][equals]=x',
    ])('does not tell what a text behind a reference says: %s', async (query) => {
      const answer = await room.stranger.rest('GET', `/articles?draft=true&${query}`);
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining('nội dung của mục khác')]);
      const known = await room.stranger.rest('GET', '/articles?where[translationOf][equals]=x&sort=-updatedAt');
      expect(known.status).toBe(200);
    });

    it.each(['author.hash', '-author.salt', 'author.resetPasswordToken', 'version.author.hash'])(
      'does not put texts in the order of what an account keeps to itself: %s',
      async (sort) => {
        for (const path of ['/articles', '/articles/versions']) {
          const answer = await room.administrator.rest('GET', `${path}?sort=${sort}`);
          expect([answer.status, messageOf(answer)], path).toEqual([
            400,
            expect.stringContaining('nội dung của mục khác'),
          ]);
        }
      },
    );

    it.each([
      'null',
      '5',
      '"x"',
      '[1]',
      '{"headline":{"__proto__":{}}}',
      `{"x":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    ])('is no document beside a file either: %s', async (sent) => {
      const { answerRest } = await import('cms/platform/rest-door');
      const token = sessionOf((await login('bientap@thu.vn', room.password)).response);
      const body = new FormData();
      body.set('_payload', sent);
      const headers = { Authorization: `JWT ${token}` };
      const request = new Request('http://localhost:3000/api/articles', { method: 'POST', headers, body });
      const answer = await answerRest(request, room.key);
      expect([answer.status, await answer.text()]).toEqual([
        400,
        expect.stringMatching(/đối tượng JSON|Không có ô|lồng/),
      ]);
    });

    it('and an address that leads nowhere is told so in Vietnamese, to those who are signed in', async () => {
      const { NOT_FOUND, SIGN_IN_FIRST } = await import('cms/platform/guard-endpoints');
      for (const path of [
        '/khong-co',
        '/articles/a/b/c',
        '/globals/khong-co',
        '/graphql',
        '/og',
        '/payload-jobs/run',
        '/payload-migrations',
      ]) {
        for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
          const found = await room.administrator.rest(method, path, method === 'GET' ? undefined : {});
          expect([found.status, messageOf(found)], `${method} ${path}`).toEqual([404, NOT_FOUND]);
          const hidden = await room.anyone(method, path, method === 'GET' ? undefined : {});
          expect([hidden.status, messageOf(hidden)], `${method} ${path}`).toEqual([401, SIGN_IN_FIRST]);
        }
      }
      for (const path of ['/units/versions', '/units/versions/x']) {
        expect((await room.administrator.rest('GET', path)).status, path).toBe(404);
      }
      for (const path of ['/constructor', '/__proto__', '/toString/a', '/globals/constructor']) {
        expect((await room.administrator.rest('GET', path)).status, path).toBe(401);
      }
    });

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'text/csv',
      'APPLICATION/JSON',
      'application/json ;charset=utf-8',
    ])('%s is no form of a text', async (type) => {
      const { answerRest } = await import('cms/platform/rest-door');
      const token = sessionOf((await login('bientap@thu.vn', room.password)).response);
      const body = '{"headline":"Tin","genre":"brief"}';
      const headers = { 'Content-Type': type, 'Content-Length': String(body.length), Authorization: `JWT ${token}` };
      const request = new Request('http://localhost:3000/api/articles', { method: 'POST', headers, body });
      const answer = await answerRest(request, room.key);
      expect([answer.status, await answer.text()]).toEqual([415, expect.stringContaining('phải là JSON')]);
    });

    it('may be long, and is then sent as a body', async () => {
      const { answerRest } = await import('cms/platform/rest-door');
      const token = sessionOf((await login('bientap@thu.vn', room.password)).response);
      const body = 'limit=1&depth=0';
      const headers = {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': String(body.length),
        'X-HTTP-Method-Override': 'GET',
        Authorization: `JWT ${token}`,
      };
      const request = new Request('http://localhost:3000/api/articles', { method: 'POST', headers, body });
      expect((await answerRest(request, room.key)).status).toBe(200);
    });

    it('a question in the body that cannot be read is told so', async () => {
      const { answerRest } = await import('cms/platform/rest-door');
      const request = new Request('http://localhost:3000/api/articles', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-HTTP-Method-Override': 'GET' },
        body: '{"where":',
      });
      const answer = await answerRest(request, room.key);
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('không phải JSON')]);
    });
  });

  describe('a lost password', () => {
    it('is replaced by a one-time password with which nothing works but choosing an own one', async () => {
      const { resetPassword } = await import('cms/people/reset-password');
      const person = await room.hire('motlan@thu.vn', 'administrator', undefined);
      const password = (await resetPassword(room.payload, ' MOTLAN@thu.vn ')) ?? '';
      expect((await login('motlan@thu.vn', room.password)).status).toBe(401);
      const rest = await loginAs('motlan@thu.vn', password);
      const closed = ['/articles', '/units', '/editorial-log', '/settings', '/media', '/stations', '/airings'];
      for (const path of closed) expect(await rest('GET', path), path).toBe(403);
      expect(await rest('POST', '/articles', articleData(room.units.ward))).toBe(403);
      expect(await rest('PATCH', `/users/${person.id}`, { name: 'Tên khác' })).toBe(400);
      expect(await rest('PATCH', `/users/${person.id}`, { mustChangePassword: false })).toBe(400);
      expect(await rest('PATCH', `/users/${person.id}`, { password: 'ngan' })).toBe(400);
      expect(await rest('PATCH', `/users/${person.id}`, { password: NEW_PASSWORD })).toBe(200);
      const free = await loginAs('motlan@thu.vn', NEW_PASSWORD);
      expect(await free('GET', '/articles')).toBe(200);
    });

    it('that an administrator set has to be changed by its owner', async () => {
      const person = await room.hire('duoccap@thu.vn', 'reporter', room.units.ward);
      await room.administrator.rest('PATCH', `/users/${person.id}`, { password: 'quan-tri-dat-cho' });
      const rest = await loginAs('duoccap@thu.vn', 'quan-tri-dat-cho');
      expect(await rest('GET', '/articles')).toBe(403);
    });

    it('is replaced through a link that an administrator gives out, once', async () => {
      const person = await room.hire('lienket@thu.vn', 'reporter', room.units.ward);
      const answer = await room.administrator.rest('POST', `/users/${person.id}/reset-link`);
      const { link } = z.object({ link: z.string() }).parse(answer.body);
      expect(link).toMatch(/^http:\/\/localhost:3000\/admin\/reset\/[0-9a-f]{40}$/);
      const token = link.split('/').at(-1);
      const reset = (password: string) => room.anyone('POST', '/users/reset-password', { token, password });
      expect((await reset('ngan')).status).toBe(400);
      expect((await reset(NEW_PASSWORD)).status).toBe(200);
      expect((await login('lienket@thu.vn', NEW_PASSWORD)).status).toBe(200);
      expect((await reset('mat-khau-lan-thu-hai')).status).toBe(403);
    });

    it('is replaced through a mail, and an unknown address learns nothing', async () => {
      await room.hire('thu@thu.vn', 'reporter', room.units.ward);
      const known = await room.anyone('POST', '/users/forgot-password', { email: 'THU@thu.vn' });
      const unknown = await room.anyone('POST', '/users/forgot-password', { email: 'khong-co@thu.vn' });
      expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
      expect(known.status).toBe(200);
      const mail = await mailbox.nextTo('thu@thu.vn');
      expect(mail.to).toBe('thu@thu.vn');
      const token = /admin\/reset\/([0-9a-f]{40})/.exec(mail.text)?.[1];
      for (let attempt = 0; attempt < 5; attempt += 1) await login('thu@thu.vn', 'sai-mat-khau-roi');
      const chosen = await room.anyone('POST', '/users/reset-password', { token, password: NEW_PASSWORD });
      // Locked out by others on a new device, its owner is in, and the device is known from now on.
      expect(chosen.response.headers.getSetCookie().join()).toMatch(/payload-token=[^;]+;.*payload-device=[^;]+;/s);
      expect((await login('thu@thu.vn', NEW_PASSWORD)).status).toBe(200);
      await room.anyone('POST', '/users/forgot-password', { email: 'thu@thu.vn' });
      expect(mailbox.countTo('thu@thu.vn')).toBe(1);
    });
  });
});

describeEachDatabase('an admin reached by https', (database) => {
  it('keeps its session in a cookie that only this host and no script may touch', async () => {
    const room = await openNewsroom(database, { CMS_URL: 'https://soan-bai.phuong.vn' });
    const answer = await room.anyone('POST', '/users/login', { email: 'bientap@thu.vn', password: room.password });
    const [cookie = ''] = answer.response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-payload-token=[^;]+;/);
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
    await room.close();
  });
});

describeEachDatabase('without a mail server', (database) => {
  it('a lost password is a matter for the administrator', async () => {
    const room = await openNewsroom(database);
    const answer = await room.anyone('POST', '/users/forgot-password', { email: 'phongvien@thu.vn' });
    expect([answer.status, messageOf(answer)]).toEqual([
      400,
      'Máy chủ chưa gửi được thư. Hãy nhờ quản trị cấp liên kết đặt lại mật khẩu.',
    ]);
    await room.close();
  });
});
