/** Makes a collection whose documents go through the workflow: common fields, guards, access, endpoints and screens. */
import type { CollectionConfig, Field, PayloadRequest, TextField } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { idField } from '../fields/id-field.ts';
import { signedInOf } from '../people/staff.ts';
import { deriveSearchText, searchTextField } from '../search/search-text-field.ts';
import { loadSettings } from '../settings/load-settings.ts';
import { privacyEndpoints } from '../privacy/privacy-endpoints.ts';
import { previewEndpoint } from '../preview/preview-endpoint.ts';
import { bulkMoveEndpoint } from './bulk-move-endpoint.ts';
import { COLLECTION_OF_KIND } from './collections.ts';
import { compareEndpoint } from './compare-endpoint.ts';
import { recordChanges, recordDeletion } from './editorial-log.ts';
import { editorialAccess, refuseForeignDeletion } from './editorial-access.ts';
import { forceDraftSave, keepSystemFields } from './guard-writes.ts';
import { missingEndpoint } from './missing-endpoint.ts';
import { moveEndpoints } from './move-endpoints.ts';
import { presenceEndpoint } from './presence-endpoint.ts';
import { restoreAsDraftEndpoint } from './restore-as-draft-endpoint.ts';
import { endSaveTurn } from './save-turns.ts';
import { systemFields } from './system-fields.ts';

interface EditorialCollection {
  readonly kind: EditorialKind;
  readonly singular: string;
  readonly plural: string;
  readonly group: string;
  readonly description: string;
  /** What the headline is called here, with a word of help. */
  readonly headline?: { readonly label: string; readonly description?: string };
  /** The kind's own fields, in the order of writing. */
  readonly fields: readonly Field[];
  /** Own columns of the list, between the headline and the stage. */
  readonly columns?: readonly string[];
  /** What the list's search looks in, beside the headline. */
  readonly searchable?: readonly string[];
  /** Screens and endpoints of a feature on top of the common ones. */
  readonly endpoints?: Exclude<CollectionConfig['endpoints'], false | undefined>;
  readonly hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'beforeValidate' | 'beforeChange'>;
}

const endTurn = ({ req }: { readonly req: PayloadRequest }): void => endSaveTurn(req.context);

export function editorialCollection(options: EditorialCollection): CollectionConfig {
  const { kind } = options;
  return {
    slug: COLLECTION_OF_KIND[kind],
    labels: { singular: options.singular, plural: options.plural },
    admin: {
      group: options.group,
      description: options.description,
      useAsTitle: 'headline',
      // On a phone only the first two are seen without scrolling.
      defaultColumns: ['headline', 'stage', ...(options.columns ?? []), 'unit', 'updatedAt'],
      listSearchableFields: [...(options.searchable ?? ['headline', 'slug'])],
      pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
      components: {
        beforeListTable: ['/editorial/StageTabs.tsx#StageTabs', '/editorial/BulkActions.tsx#BulkActions'],
        views: {
          edit: {
            history: {
              Component: '/editorial/HistoryView.tsx#HistoryView',
              path: '/nhat-ky',
              tab: { label: 'Nhật ký', href: '/nhat-ky' },
            },
          },
        },
        edit: {
          beforeDocumentControls: ['/editorial/SkipToStage.tsx#SkipToStage'],
          SaveDraftButton: '/editorial/SaveDraft.tsx#SaveDraft',
          PublishButton: '/editorial/NoField.tsx#NoField',
          Status: '/editorial/NoField.tsx#NoField',
          UnpublishButton: '/editorial/NoField.tsx#NoField',
        },
      },
    },
    access: editorialAccess(kind),
    versions: { drafts: true, maxPerDoc: 100 },
    // Nobody is shut out: who else is there is said in the form, and two texts are compared when the second is saved.
    lockDocuments: false,
    defaultSort: '-updatedAt',
    // Content is changed one item at a time; it also takes the stock buttons "publish many" off the list.
    disableBulkEdit: true,
    hooks: {
      beforeOperation: [forceDraftSave],
      beforeDelete: [refuseForeignDeletion(kind), recordDeletion(kind)],
      beforeValidate: [...(options.hooks?.beforeValidate ?? [])],
      beforeChange: [keepSystemFields(kind), deriveSearchText, ...(options.hooks?.beforeChange ?? [])],
      afterChange: [recordChanges(kind), endTurn],
      afterError: [endTurn],
    },
    endpoints: [
      restoreAsDraftEndpoint(kind),
      compareEndpoint(kind),
      bulkMoveEndpoint(kind),
      ...moveEndpoints(kind),
      missingEndpoint(kind),
      presenceEndpoint(kind),
      ...privacyEndpoints(kind),
      ...(hasOwnPage(kind) ? [previewEndpoint(kind)] : []),
      ...(options.endpoints ?? []),
    ],
    fields: [
      idField,
      {
        name: 'headline',
        type: 'text',
        label: options.headline?.label ?? 'Tít',
        required: true,
        admin: headlineAdmin(options),
      },
      typingKeeper,
      ...(hasOwnPage(kind) ? [originalChanged] : []),
      stageActions,
      privacyPanel,
      ...(kind === 'hotline' || kind === 'settings' ? [] : [secretsField]),
      ...(hasOwnPage(kind) ? [preview, createScript] : []),
      ...options.fields,
      unitField,
      kind === 'settings' ? hidden(slugField) : slugField,
      ...systemFields,
      searchTextField,
    ],
  };
}

/** A script has the spoken preview of its own, and the settings stand on every page. */
function hasOwnPage(kind: EditorialKind): boolean {
  return kind !== 'script' && kind !== 'settings';
}

function headlineAdmin({ headline }: EditorialCollection): NonNullable<TextField['admin']> {
  const components = { Cell: '/editorial/HeadlineCell.tsx#HeadlineCell' };
  const description = headline?.description;
  return description === undefined ? { components } : { components, description };
}

const typingKeeper: Field = {
  name: 'typingKeeper',
  type: 'ui',
  admin: { components: { Field: '/editorial/TypingKeeper.tsx#TypingKeeper' } },
};

/** Above the tabs: whoever opens a translation to bring it up to date sees at once what changed. */
const originalChanged: Field = {
  name: 'originalChanged',
  type: 'ui',
  admin: { components: { Field: '/content/OriginalChanged.tsx#OriginalChanged' } },
};

const stageActions: Field = {
  name: 'stageActions',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/editorial/StageActions.tsx#StageActions' } },
};

const privacyPanel: Field = {
  name: 'privacyPanel',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/privacy/PrivacyPanel.tsx#PrivacyPanel' } },
};

const secretsField: Field = {
  name: 'secretsChecked',
  type: 'checkbox',
  label: 'Đã kiểm tra: không có bí mật nhà nước, bí mật công tác',
  defaultValue: false,
  admin: {
    position: 'sidebar',
    description:
      'Người viết đánh dấu sau khi đã đọc lại. Bài nhắc tới chuyên án, đặc tình, tài liệu mật… thì phải có dấu này mới trình được.',
  },
};

const preview: Field = {
  name: 'preview',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/preview/PreviewPanel.tsx#PreviewPanel' } },
};

/** The way from an approved item to the loudspeakers. */
const createScript: Field = {
  name: 'createScript',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/broadcast/CreateScriptButton.tsx#CreateScriptButton' },
  },
};

const unitField: Field = {
  name: 'unit',
  type: 'relationship',
  relationTo: 'units',
  required: true,
  index: true,
  label: 'Đơn vị',
  defaultValue: ({ user, req }: { readonly user: unknown; readonly req: PayloadRequest }) => defaultUnit(req, user),
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
};

/** The settings have no page of their own. */
function hidden(field: TextField): Field {
  return { ...field, admin: { ...field.admin, hidden: true } };
}

const slugField: TextField = {
  name: 'slug',
  type: 'text',
  unique: true,
  label: 'Đường dẫn',
  admin: {
    position: 'sidebar',
    description: 'Để trống thì lấy từ tiêu đề. Không đổi được nữa sau khi đã lên trang.',
  },
};

/** The person's unit, or for a person of the whole installation the unit whose site it is. */
async function defaultUnit(req: PayloadRequest, user: unknown): Promise<string | undefined> {
  const unit = signedInOf(user)?.unit;
  if (unit !== undefined) return unit;
  return (await loadSettings(req.payload, req))?.unit;
}
