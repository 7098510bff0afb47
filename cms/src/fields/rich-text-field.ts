/** The editor with exactly the nodes that the contract's rich text knows (shared/contract/rich-text.ts), and no other. */
import {
  BlockquoteFeature,
  BoldFeature,
  createServerFeature,
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
import { ValidationError, type Field, type FieldHook } from 'payload';
import { LinkTarget } from 'shared/contract/rich-text';
import { refusalOfRichText } from './allowed-rich-text.ts';

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
    hooks: { beforeValidate: [assertAllowed(name, label)] },
    ...(description === undefined ? {} : { admin: { description } }),
  };
}

/** A hook and not a rule of validation, because drafts are saved without those. */
function assertAllowed(path: string, label: string): FieldHook {
  return ({ value, collection }) => {
    const message = refusalOfRichText(value);
    if (message === undefined) return value;
    throw new ValidationError({
      ...(collection && { collection: collection.slug }),
      errors: [{ path, label, message }],
    });
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
      PastedPicturesFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  });
}

const PastedPicturesFeature = createServerFeature({
  key: 'pastedPictures',
  feature: { ClientFeature: '/fields/PastedPictures.tsx#PastedPicturesFeature' },
});

const linkAddress: Field = {
  name: 'url',
  type: 'text',
  label: 'Địa chỉ',
  required: true,
  admin: { description: 'Trang của mình (/canh-bao/…), https://… hoặc tel:113' },
  validate: (value: unknown) =>
    LinkTarget.safeParse(value).success || 'Địa chỉ phải bắt đầu bằng /, https://, http:// hoặc tel:',
};
