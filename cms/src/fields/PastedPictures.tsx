'use client';
/**
 * A picture pasted with text from Word or a web page is only an address there, which the browser may not fetch: Payload's
 * grey box would wait for it for ever and the text could not be saved. A picture that comes as a file goes its usual way.
 */
import { createClientFeature, UploadNode } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';
import { isOnlyAnAddress } from './pasted-picture.ts';

const LEFT_OUT =
  'Ảnh trong phần vừa dán không lấy theo được nên đã bỏ ra. Hãy lưu ảnh về máy, rồi gõ “/” và chọn “Ảnh hoặc tệp” để chèn.';

function PastedPictures() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerNodeTransform(UploadNode, (node) => {
        if (!isOnlyAnAddress(node.getData())) return;
        node.remove();
        toast.warning(LEFT_OUT, { id: 'pasted-pictures', duration: 15_000 });
      }),
    [editor],
  );
  return null;
}

export const PastedPicturesFeature = createClientFeature({
  plugins: [{ Component: PastedPictures, position: 'normal' }],
});
