/** `/api/nhap-bai`: the doors of the import view. Files come in here and nowhere else, and never become media as they are. */
import type { Endpoint, PayloadRequest } from 'payload';
import sharp from 'sharp';
import { scopeOf } from 'shared/editorial/permissions';
import { z } from 'zod';
import { isInUnits } from '../people/access.ts';
import { staffOf, type Staff } from '../people/staff.ts';
import { inTurn } from '../platform/in-turn.ts';
import { findImporter, type Importer } from './importer.ts';
import { importTrayItem } from './import-tray-item.ts';
import { openImportTray, type ImportTray } from './import-tray.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { listOwnUnits } from './own-units.ts';
import { receiveFile } from './receive-files.ts';
import { TrayChoice, TrayKey } from './tray-shapes.ts';

const MAX_UPLOAD_BYTES = 100_000_000;
const MOST_ITEMS = 1000;
const MAX_PREVIEW_PIXELS = 40_000_000;

/** Who may change other people's texts may bring in old ones: editors, approvers, administrators. */
export function mayImport(staff: Pick<Staff, 'role'> | undefined): boolean {
  const scope = staff ? scopeOf(staff.role, 'content', 'update') : 'none';
  return scope === 'unit' || scope === 'all';
}

export function trayEndpoints(folder: string): readonly Endpoint[] {
  /** How many sent files of each person are still to be read: whoever reloads the page must not take the list for whole. */
  const unread = new Map<string, number>();
  const take = inTurn(takeFile);
  const takeCounted = async (req: PayloadRequest, desk: Desk): Promise<Response> => {
    const count = (change: number): unknown => unread.set(desk.staff.id, (unread.get(desk.staff.id) ?? 0) + change);
    count(1);
    try {
      return await take(req, desk);
    } finally {
      count(-1);
    }
  };
  const at = (
    method: 'get' | 'post' | 'delete',
    path: string,
    answer: (req: PayloadRequest, desk: Desk) => Promise<Response>,
  ): Endpoint => ({
    method,
    path: `/nhap-bai${path}`,
    handler: async (req) => {
      const staff = staffOf(req.user);
      if (!staff) return refuse(401, 'Hãy đăng nhập rồi thử lại.');
      if (!mayImport(staff)) return refuse(403, 'Chỉ biên tập viên, người duyệt và quản trị nhập được bài cũ.');
      const isReading = (unread.get(staff.id) ?? 0) > 0;
      return answer(req, { staff, tray: openImportTray(folder, staff.id), isReading });
    },
  });
  return [
    at('get', '', listTray),
    at('delete', '', clearTray),
    // Two archives at once need twice the memory, and a double click is one import and one look.
    at('post', '/tep', takeCounted),
    at('post', '/:key/chon', saveChoice),
    at('post', '/:key/nhap', inTurn(importItem)),
    at('delete', '/:key', removeItem),
    at('get', '/:key/anh/:index', showPicture),
  ];
}

interface Desk {
  readonly staff: Staff;
  readonly tray: ImportTray;
  /** Something the person sent is still being read. */
  readonly isReading: boolean;
}

async function listTray(req: PayloadRequest, { staff, tray, isReading }: Desk): Promise<Response> {
  const [items, units, { sections }] = await Promise.all([
    tray.list(),
    listOwnUnits(req, staff),
    loadCatalogue(req.payload),
  ]);
  return json({ isReading, items, units, sections: sections.map(({ id, name }) => ({ id, name })) });
}

async function takeFile(req: PayloadRequest, { staff, tray }: Desk): Promise<Response> {
  const file = await readUpload(req);
  if (!file) return refuse(400, 'Không nhận được tệp. Hãy chọn lại tệp rồi gửi.');
  if (file.size > MAX_UPLOAD_BYTES) return refuse(413, 'Tệp lớn hơn 100 MB. Hãy chia nhỏ rồi gửi lại.');
  if ((await tray.list()).length >= MOST_ITEMS)
    return refuse(409, `Danh sách đã có ${MOST_ITEMS} bài. Hãy nhập hoặc dọn bớt rồi gửi tiếp.`);
  const importer = await importerOf(req, staff, undefined);
  if (!importer)
    return refuse(409, 'Chưa biết nhập cho đơn vị nào. Hãy nhờ quản trị đặt đơn vị trong Thông tin trang.');
  const units = await listOwnUnits(req, staff);
  const count = await receiveFile({
    req,
    tray,
    importer,
    catalogue: await loadCatalogue(req.payload),
    unitIds: units.map(({ id }) => id),
    name: file.name.normalize('NFC').slice(0, 200) || 'tep',
    bytes: new Uint8Array(await file.arrayBuffer()),
    nowMs: Date.now(),
  });
  return json({ count });
}

async function readUpload(req: PayloadRequest): Promise<File | undefined> {
  try {
    const file = (await req.formData?.())?.get('file');
    return file instanceof File ? file : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function saveChoice(req: PayloadRequest, { staff, tray }: Desk): Promise<Response> {
  const choice = TrayChoice.safeParse(await req.json?.());
  if (!choice.success) return refuse(400, 'Ngày hoặc lựa chọn không đúng dạng. Hãy sửa rồi thử lại.');
  const item = await findItem(req, tray);
  if (!item?.choice) return refuse(404, GONE);
  if (!(await isInUnits(req, staff, choice.data.unitId))) return refuse(403, 'Đơn vị này ngoài phạm vi của bạn.');
  await tray.choose(item.key, choice.data);
  return json({ kept: true });
}

async function importItem(req: PayloadRequest, { staff, tray }: Desk): Promise<Response> {
  const item = await findItem(req, tray);
  if (!item?.choice) return refuse(404, GONE);
  if (!(await isInUnits(req, staff, item.choice.unitId))) return refuse(403, 'Đơn vị này ngoài phạm vi của bạn.');
  const importer = await importerOf(req, staff, item.choice.unitId);
  if (!importer) return refuse(409, 'Đơn vị đã chọn không còn. Hãy chọn đơn vị khác.');
  return json(await importTrayItem({ req, tray, importer, item }));
}

async function removeItem(req: PayloadRequest, { tray }: Desk): Promise<Response> {
  const item = await findItem(req, tray);
  if (item) await tray.remove(item.key);
  return json({ removed: item !== undefined });
}

/** `?done=1`: only what has been imported or could not be read. */
async function clearTray(req: PayloadRequest, { tray }: Desk): Promise<Response> {
  const isDoneOnly = new URL(req.url ?? '', 'http://localhost').searchParams.has('done');
  for (const item of await tray.list()) {
    const isDone = item.reading.article === null || (item.outcome !== null && item.outcome.outcome !== 'failed');
    if (isDone || !isDoneOnly) await tray.remove(item.key);
  }
  return json({ cleared: true });
}

const PictureIndex = z.coerce.number().int().min(0).max(200);

/** Drawn anew and small: what a browser is shown is never the bytes that were sent. */
async function showPicture(req: PayloadRequest, { tray }: Desk): Promise<Response> {
  const key = TrayKey.safeParse(req.routeParams?.['key']);
  const index = PictureIndex.safeParse(req.routeParams?.['index']);
  const bytes = key.success && index.success ? await tray.loadPicture(key.data, index.data) : undefined;
  const small = bytes && (await drawSmall(bytes));
  if (!small) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(small), {
    headers: { 'content-type': 'image/webp', 'cache-control': 'private, no-store' },
  });
}

async function drawSmall(bytes: Buffer): Promise<Buffer | undefined> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PREVIEW_PIXELS }).autoOrient();
    return await picture.resize({ width: 320, height: 320, fit: 'inside', withoutEnlargement: true }).webp().toBuffer();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const GONE = 'Bài này không còn trong danh sách. Hãy gửi lại tệp.';

async function findItem(req: PayloadRequest, tray: ImportTray) {
  const key = TrayKey.safeParse(req.routeParams?.['key']);
  return key.success ? tray.find(key.data) : undefined;
}

async function importerOf(req: PayloadRequest, staff: Staff, unit: string | undefined): Promise<Importer | undefined> {
  const found = await findImporter(req.payload, { email: staff.email, unit });
  return found.ok ? found.value : undefined;
}

function json(value: unknown): Response {
  return Response.json(value, { headers: { 'Cache-Control': 'no-store' } });
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } });
}
