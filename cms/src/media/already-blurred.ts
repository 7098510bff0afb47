/** Sent once more, a picture would bring back the faces that were taken out of it. */
import { APIError } from 'payload';
import { asOneSentence } from './as-one-sentence.ts';

export class AlreadyBlurred extends APIError {
  /** The picture that may be used instead. */
  readonly pictureId: string;

  constructor({ id, alt }: { readonly id: string; readonly alt?: string | undefined }) {
    super(
      asOneSentence(
        `Ảnh này đã được làm mờ ở mục “${alt?.trim() || id}”. Hãy dùng mục đó trong bài. Nếu đã làm mờ nhầm chỗ, hãy nhờ quản trị xóa mục đó rồi tải ảnh lên lại.`,
      ),
      409,
      undefined,
      true,
    );
    this.pictureId = id;
  }
}
