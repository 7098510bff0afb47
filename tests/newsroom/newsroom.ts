/** A small newsroom for the tests: units, one person of each role, and the REST door as they use it. */
import type { Role } from 'shared/editorial/roles';
import { z } from 'zod';
import { sessionOf } from '../support/session.ts';
import { openTestPayload, type TestDatabase, type TestPayload } from '../support/databases.ts';

const PASSWORD = 'mot-mat-khau-du-dai';
const Doc = z.looseObject({ id: z.string() });
export type Doc = z.infer<typeof Doc>;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly response: Response;
}

export interface Person {
  readonly id: string;
  readonly user: unknown;
  rest(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A file with its fields, as the admin's form sends it; `id` replaces the file of a document that is there. */
  upload(file: Buffer, name: string, data: unknown, id?: string): Promise<Answer>;
  /** A file alone, to a door of its own. */
  sendFile(path: string, file: Buffer, name: string): Promise<Answer>;
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

export async function openNewsroom(database: TestDatabase, extra: Readonly<Record<string, string>> = {}) {
  const opened = await openTestPayload(database, extra);
  const { payload, key } = opened;
  const { answerRest } = await import('cms/platform/rest-door');
  const { moveStage } = await import('cms/editorial/move-stage');

  const call = async (method: string, path: string, body?: unknown, token?: string): Promise<Answer> => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await answerRest(request, key);
    return {
      status: response.status,
      body: await response
        .clone()
        .json()
        .catch(() => undefined),
      response,
    };
  };

  const upload = async (token: string, file: Buffer, name: string, data: unknown, id?: string): Promise<Answer> => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(file)], name, { type: 'image/jpeg' }));
    form.set('_payload', JSON.stringify(data));
    const path = id === undefined ? '/media' : `/media/${id}`;
    const request = new Request(`http://localhost:3000/api${path}`, {
      method: id === undefined ? 'POST' : 'PATCH',
      headers: { Authorization: `JWT ${token}` },
      body: form,
    });
    const response = await answerRest(request, key);
    return {
      status: response.status,
      body: await response
        .clone()
        .json()
        .catch(() => undefined),
      response,
    };
  };

  const sendFile = async (token: string, path: string, file: Buffer, name: string): Promise<Answer> => {
    const body = new FormData();
    body.set('file', new File([new Uint8Array(file)], name));
    const headers = { Authorization: `JWT ${token}` };
    const response = await answerRest(
      new Request(`http://localhost:3000/api${path}`, { method: 'POST', headers, body }),
      key,
    );
    return { status: response.status, body: await response.json().catch(() => undefined), response };
  };

  const ward = Doc.parse(
    await payload.create({ collection: 'units', data: { name: 'Phường Thử', type: 'ward', skipsEditing: true } }),
  );
  const group = Doc.parse(
    await payload.create({ collection: 'units', data: { name: 'Tổ 1', type: 'neighbourhood', parent: ward.id } }),
  );
  const other = Doc.parse(
    await payload.create({ collection: 'units', data: { name: 'Xã Khác', type: 'commune', skipsEditing: true } }),
  );

  const hire = async (email: string, role: Role, unit: string | undefined): Promise<Person> => {
    const user = Doc.parse(
      await payload.create({
        collection: 'users',
        data: { email, password: PASSWORD, name: email, role, unit },
      }),
    );
    const login = await call('POST', '/users/login', { email, password: PASSWORD });
    const token = sessionOf(login.response);
    return {
      id: user.id,
      user,
      rest: (method, path, body) => call(method, path, body, token),
      upload: (file, name, data, id) => upload(token, file, name, data, id),
      sendFile: (path, file, name) => sendFile(token, path, file, name),
    };
  };

  return {
    ...opened,
    moveStage,
    anyone: (method: string, path: string, body?: unknown) => call(method, path, body),
    hire,
    units: { ward: ward.id, group: group.id, other: other.id },
    password: PASSWORD,
    reporter: await hire('phongvien@thu.vn', 'reporter', ward.id),
    editor: await hire('bientap@thu.vn', 'editor', ward.id),
    approver: await hire('duyet@thu.vn', 'approver', ward.id),
    administrator: await hire('quantri@thu.vn', 'administrator', undefined),
    broadcaster: await hire('dai@thu.vn', 'broadcaster', ward.id),
    analyst: await hire('baocao@thu.vn', 'analyst', ward.id),
    stranger: await hire('xakhac@thu.vn', 'approver', other.id),
  };
}

/** A body of one paragraph, as the editor stores it. */
export function bodyOf(text: string) {
  return {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
        },
      ],
    },
  };
}

export function articleData(unit: string, headline = 'Ra quân tuyên truyền phòng, chống lừa đảo') {
  return { headline, genre: 'brief', unit, body: bodyOf('Sáng nay, tổ dân phố họp.') };
}

export function tacticData(unit: string, headline = 'Giả danh công an gọi điện') {
  return {
    headline,
    unit,
    type: 'A1',
    summary: 'Kẻ gian tự xưng công an để đòi chuyển tiền.',
    signs: [{ text: 'Gọi số lạ' }, { text: 'Dọa bắt' }, { text: 'Đòi chuyển tiền' }],
    doNow: [{ text: 'Dừng lại' }, { text: 'Gọi 113' }],
    state: 'active',
  };
}

/** The newest version of a document, whole. */
export async function latestOf(payload: TestPayload, collection: string, id: string): Promise<Doc> {
  return Doc.parse(await payload.findByID({ collection, id, draft: true, depth: 0, showHiddenFields: true }));
}

/** What the public page is made from. */
export async function liveOf(payload: TestPayload, collection: string, id: string): Promise<Doc> {
  return Doc.parse(await payload.findByID({ collection, id, draft: false, depth: 0, showHiddenFields: true }));
}

export function idOf(answer: Answer): string {
  return z.object({ doc: Doc }).parse(answer.body).doc.id;
}

export function messageOf(answer: Answer): string {
  const parsed = z.object({ errors: z.array(z.looseObject({ message: z.string() })).min(1) }).safeParse(answer.body);
  return parsed.success ? (parsed.data.errors[0]?.message ?? '') : JSON.stringify(answer.body);
}
