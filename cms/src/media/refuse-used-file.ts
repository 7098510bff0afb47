/** A page that lost its picture could not be made again and would go on showing it: used files are not deleted. */
import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { asOneSentence } from './as-one-sentence.ts';
import { isUsedElsewhere, listPictureUses } from './picture-uses.ts';
import { staffOf } from '../people/staff.ts';

const NAMED = 3;

export const refuseUsedFile: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const staff = staffOf(req.user);
  // Programs that clear everything away (the end of the demonstration) know what they do.
  if (!staff) return;
  const uses = (await listPictureUses(req, String(id))).filter(({ isLive, isAtWork }) => isLive || isAtWork);
  if (uses.length === 0) {
    // Not what they show: of another unit's drafts a person sees nothing.
    if (!(await isUsedElsewhere(req, staff, String(id)))) return;
    throw new APIError(
      'Tệp này đang dùng trong bài của đơn vị khác nên chưa xóa được. Hãy báo đơn vị đó hoặc quản trị.',
      409,
      undefined,
      true,
    );
  }
  const names = uses
    .slice(0, NAMED)
    .map(({ headline, isLive }) => `“${headline}”${isLive ? ' (đang trên trang)' : ''}`);
  const more = uses.length > NAMED ? ` và ${uses.length - NAMED} mục khác` : '';
  throw new APIError(
    asOneSentence(
      `Tệp này đang dùng ở ${names.join(', ')}${more} nên chưa xóa được. Hãy bỏ tệp khỏi các mục đó trước; mục đang trên trang thì đính chính hoặc gỡ. Cần giấu người trong ảnh ngay thì làm mờ ảnh.`,
    ),
    409,
    undefined,
    true,
  );
};
