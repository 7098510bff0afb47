/** What residents see has been approved by two people: a picture on a public page is not exchanged behind their backs. */
import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { moveScopeOf } from 'shared/editorial/move-rights-table';
import { staffOf } from '../people/staff.ts';
import { isPictureLive, isUsedElsewhere } from './picture-uses.ts';

const VISIBLE_FIELDS = ['alt', 'credit', 'provenance', 'focusX', 'focusY'] as const;

export const USED_ELSEWHERE =
  'Ảnh này đang dùng trong bài của đơn vị khác nên bạn không sửa được. Hãy báo đơn vị đó hoặc quản trị; cần dùng ngay thì tải ảnh lên thành một mục mới.';

export const guardLivePicture: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const staff = staffOf(req.user);
  if (operation !== 'update' || !staff) return data;
  if (await isUsedElsewhere(req, staff, String(originalDoc?.id)))
    throw new APIError(USED_ELSEWHERE, 403, undefined, true);
  const isNewFile = req.file !== undefined;
  const isVisible = VISIBLE_FIELDS.some((field) => (data[field] ?? null) !== (originalDoc?.[field] ?? null));
  if (!isNewFile && (!isVisible || moveScopeOf(staff.role, 'content', 'approve') !== 'none')) return data;
  if (!(await isPictureLive(req.payload, String(originalDoc?.id)))) return data;
  throw new APIError(
    isNewFile
      ? 'Ảnh này đang hiện trên trang nên không thay tệp được. Hãy tải ảnh mới thành một mục khác, rồi thay ảnh trong bài và trình duyệt lại.'
      : 'Ảnh này đang hiện trên trang nên chỉ người duyệt hoặc quản trị sửa được mô tả, nguồn và điểm giữ lại khi cắt.',
    403,
    undefined,
    true,
  );
};
