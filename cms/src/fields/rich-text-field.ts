/** The editor with exactly the nodes that the contract's rich text knows (shared/contract/rich-text.ts), and no other. */
import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { Field } from 'payload';
import { LinkTarget } from 'shared/contract/rich-text';

interface RichTextField {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
}

export function richTextField({ name, label, description }: RichTextField): Field {
  return {
    name,
    type: 'richText',
    label,
    editor: bodyEditor(),
    ...(description === undefined ? {} : { admin: { description } }),
  };
}

function bodyEditor() {
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({
        enabledCollections: [],
        disableAutoLinks: true,
        // The address rule is the contract's; links to documents and new windows do not exist there.
        fields: ({ defaultFields }) => [
          ...defaultFields.filter((field) => field.name !== 'url' && field.name !== 'newTab'),
          linkAddress,
        ],
      }),
      UploadFeature({
        enabledCollections: ['media'],
        collections: { media: { fields: [{ name: 'caption', type: 'text', label: 'Chú thích ảnh' }] } },
      }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  });
}

const linkAddress: Field = {
  name: 'url',
  type: 'text',
  label: 'Địa chỉ',
  required: true,
  admin: { description: 'Trang của mình (/canh-bao/…), https://… hoặc tel:113' },
  validate: (value: unknown) =>
    LinkTarget.safeParse(value).success || 'Địa chỉ phải bắt đầu bằng /, https://, http:// hoặc tel:',
};
