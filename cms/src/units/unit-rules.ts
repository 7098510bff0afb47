/** What is never true of a unit, whoever saves it. */
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { z } from 'zod';
import { unitsUnder } from './unit-tree.ts';

const Predecessors = z
  .object({ predecessors: z.array(z.string()).nullish() })
  .transform(({ predecessors }) => predecessors ?? [])
  .catch([]);

/** A unit never stands below itself. */
const refuseCircle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id: unknown = originalDoc?.id;
  const parent: unknown = data['parent'];
  if (typeof id !== 'string' || typeof parent !== 'string') return data;
  if (!(await unitsUnder(req, id)).includes(parent)) return data;
  throw refusal('parent', 'Thuộc đơn vị', 'Đơn vị cấp trên không thể nằm dưới chính đơn vị này.');
};

/** A unit never follows itself, neither directly nor through others. */
const refuseOwnPast: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id: unknown = originalDoc?.id;
  if (typeof id !== 'string') return data;
  let open = Predecessors.parse(data);
  const seen = new Set<string>();
  while (open.length > 0) {
    if (open.includes(id)) {
      throw refusal(
        'predecessors',
        'Hợp thành từ các đơn vị cũ',
        'Một đơn vị không thể hợp thành từ chính nó, hoặc từ đơn vị đã kế tục nó. Hãy bỏ đơn vị ấy khỏi ô này.',
      );
    }
    for (const unit of open) seen.add(unit);
    open = (await predecessorsOf(req, open)).filter((unit) => !seen.has(unit));
  }
  return data;
};

async function predecessorsOf(req: PayloadRequest, ids: readonly string[]): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.flatMap((unit) => Predecessors.parse(unit));
}

const refuseEndBeforeStart: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const from = dayOf(data['validFrom'] === undefined ? originalDoc?.validFrom : data['validFrom']);
  const to = dayOf(data['validTo'] === undefined ? originalDoc?.validTo : data['validTo']);
  if (from === undefined || to === undefined || from <= to) return data;
  throw refusal('validTo', 'Thôi hoạt động ngày', 'Ngày thôi hoạt động không thể đứng trước ngày thành lập.');
};

/** No unique index: MongoDB counts a missing code as one, and most units of an installation have none. */
const refuseTakenCode: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const code: unknown = data['code'];
  if (typeof code !== 'string' || code === originalDoc?.code) return data;
  const ownId: unknown = originalDoc?.id;
  const where = { code: { equals: code }, ...(typeof ownId === 'string' && { id: { not_equals: ownId } }) };
  const { totalDocs } = await req.payload.count({ collection: 'units', where, overrideAccess: true, req });
  if (totalDocs === 0) return data;
  throw refusal('code', 'Mã đơn vị hành chính', 'Đã có đơn vị khác mang mã này.');
};

export const unitRules: CollectionBeforeChangeHook[] = [
  refuseCircle,
  refuseOwnPast,
  refuseEndBeforeStart,
  refuseTakenCode,
];

function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  return vietnamDayOf(new Date(value).getTime());
}

function refusal(path: string, label: string, message: string): ValidationError {
  return new ValidationError({ collection: 'units', errors: [{ path, label, message }] });
}
