import { z } from 'zod';

const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** What a refused or failed call says to the person; `undefined` stands for no answer at all. */
export async function messageOf(response: Response | undefined): Promise<string> {
  if (!response) return 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi bấm lại.';
  const body: unknown = await response.json().catch(() => undefined);
  const refusal = Refusal.safeParse(body);
  return refusal.success
    ? (refusal.data.errors[0]?.message ?? '')
    : `Máy chủ trả lời lỗi ${response.status}. Hãy thử lại.`;
}
