/** `GET /api/duong-len-trang` and `POST` with an order: for administrators, who see and mend the line. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { LineOrder } from 'shared/contract/line-status';
import { staffOf } from '../people/staff.ts';
import { askLine } from './line-door.ts';

export const lineEndpoints: readonly Endpoint[] = [
  { path: '/duong-len-trang', method: 'get', handler: (req) => answer(req, undefined) },
  {
    path: '/duong-len-trang',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req);
      const order = LineOrder.safeParse(req.data);
      return order.success ? answer(req, order.data) : refuse(400, 'Lệnh này không có. Hãy tải lại trang.');
    },
  },
];

async function answer(req: PayloadRequest, order: LineOrder | undefined): Promise<Response> {
  const staff = staffOf(req.user);
  if (!staff) return refuse(401, 'Hãy đăng nhập rồi thử lại.');
  if (staff.role !== 'administrator') return refuse(403, 'Chỉ quản trị xem được đường lên trang.');
  const status = await askLine(order);
  if (!status)
    return refuse(503, 'Cửa trao đổi chưa trả lời. Hãy đợi nửa phút; nếu vẫn vậy, khởi động lại hệ quản trị.');
  return Response.json(status, { headers: { 'Cache-Control': 'no-store' } });
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } });
}
