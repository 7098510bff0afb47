/** The CMS put together: which collections, which database, which language. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig, type CollectionConfig } from 'payload';
import { withEditorWords } from './admin/editor-words.ts';
import { ADMIN_META } from './admin/meta.ts';
import { withReadableLists } from './admin/readable-lists.ts';
import { withKeptRefusals } from './fields/with-kept-refusals.ts';
import { withoutNonsense } from './fields/refuse-nonsense.ts';
import { keptWithoutHiddenMarks } from './fields/without-hidden-marks.ts';
import { vietnameseAdmin } from './admin/vietnamese.ts';
import { waitingEndpoint } from './admin/waiting-endpoint.ts';
import { withVietnameseSearch } from './admin/widen-search.ts';
import { airingsCollection } from './broadcast/airings-collection.ts';
import { scriptsCollection } from './broadcast/scripts-collection.ts';
import { stationsCollection } from './broadcast/stations-collection.ts';
import { articlesCollection } from './content/articles-collection.ts';
import { eventsCollection } from './content/events-collection.ts';
import { exemplarsCollection } from './content/exemplars-collection.ts';
import { hotlinesCollection } from './content/hotlines-collection.ts';
import { legalGuidesCollection } from './content/legal-guides-collection.ts';
import { sectionsCollection } from './content/sections-collection.ts';
import { tacticsCollection } from './content/tactics-collection.ts';
import { editorialLogCollection } from './editorial/editorial-log-collection.ts';
import { mediaCollection } from './media/media-collection.ts';
import { mediaLogCollection } from './media/media-log-collection.ts';
import { accountLogCollection } from './people/account-log-collection.ts';
import { emailAdapterFor } from './people/email-adapter.ts';
import { guardedEndpoint, requireOwnPassword } from './people/password-first.ts';
import { usersCollection } from './people/users-collection.ts';
import { databaseFor } from './platform/database.ts';
import { adminOrigins, readCmsEnv } from './platform/env.ts';
import { errorsInVietnamese } from './platform/errors-in-vietnamese.ts';
import { explainBrokenBody } from './platform/explain-broken-body.ts';
import { explainWrongValue } from './platform/explain-wrong-value.ts';
import { guardEndpoints } from './platform/guard-endpoints.ts';
import { keepErrorMessage } from './platform/keep-error-message.ts';
import { createLog } from './platform/log.ts';
import { ownLocks } from './platform/own-locks.ts';
import { withOwnTimes } from './platform/own-times.ts';
import { payloadLogTo } from './platform/payload-log.ts';
import { keepFolderPrivate } from './platform/private-files.ts';
import { withReadableData } from './platform/readable-data.ts';
import { loadOrCreateSecrets } from './platform/secrets.ts';
import { privacyOverrulesCollection } from './privacy/privacy-overrules-collection.ts';
import { feedCollections } from './publishing/feed-collections.ts';
import { dailyReachCollection } from './reach/daily-reach-collection.ts';
import { lineEndpoints } from './line/line-endpoints.ts';
import { trayFolder } from './importing/import-tray.ts';
import { trayEndpoints } from './importing/tray-endpoints.ts';
import { reportEndpoints } from './reports/report-endpoints.ts';
import { withNameWords } from './search/name-words.ts';
import { searchEndpoints } from './search/search-endpoints.ts';
import { settingsCollection } from './settings/settings-collection.ts';
import { unitsCollection } from './units/units-collection.ts';

// Not `new URL('.', …)`: the bundler of the admin would take that for a file to copy.
const sources = path.dirname(fileURLToPath(import.meta.url));
const env = readCmsEnv();
const isEncrypted = env.cmsUrl.startsWith('https:');
const payloadSecret = env.payloadSecret ?? (await loadOrCreateSecrets(env.dataDir)).payloadSecret;

// Pictures that nobody approved yet lie there, whichever database there is.
keepFolderPrivate(path.join(env.dataDir, 'cms'));

const collections: readonly CollectionConfig[] = [
  articlesCollection,
  tacticsCollection,
  exemplarsCollection,
  legalGuidesCollection,
  eventsCollection,
  hotlinesCollection,
  inGroup('Nội dung', mediaCollection({ folder: path.join(env.dataDir, 'cms', 'media') })),
  mediaLogCollection,
  scriptsCollection,
  stationsCollection,
  airingsCollection,
  sectionsCollection,
  settingsCollection,
  unitsCollection,
  usersCollection({ secureCookies: isEncrypted }),
  accountLogCollection,
  editorialLogCollection,
  privacyOverrulesCollection,
  ...feedCollections,
  dailyReachCollection,
];

function inGroup(group: string, collection: CollectionConfig): CollectionConfig {
  return { ...collection, admin: { ...collection.admin, group } };
}

/** The tab that shows a document as JSON helps no editor. */
function withoutApiTab(collection: CollectionConfig): CollectionConfig {
  return { ...collection, admin: { ...collection.admin, hideAPIURL: true } };
}

export default buildConfig({
  secret: payloadSecret,
  db: databaseFor(env.databaseUrl),
  collections: collections
    .map(withNameWords)
    .map(requireOwnPassword)
    .map(withoutApiTab)
    .map(withoutNonsense)
    .map(withOwnTimes)
    .map(keptWithoutHiddenMarks)
    .map(withReadableLists)
    .map(withVietnameseSearch)
    .map(withKeptRefusals)
    .map(withReadableData),
  endpoints: [
    ...reportEndpoints,
    ...lineEndpoints,
    waitingEndpoint,
    ...searchEndpoints,
    ...trayEndpoints(trayFolder(env.dataDir)),
  ].map(guardedEndpoint),
  email: emailAdapterFor(env.smtpUrl),
  i18n: vietnameseAdmin,
  csrf: [...adminOrigins(env)],
  // A name with this prefix is taken by browsers only with Secure and from this very host.
  cookiePrefix: isEncrypted ? '__Host-payload' : 'payload',
  hooks: { afterError: [keepErrorMessage, errorsInVietnamese, explainBrokenBody, explainWrongValue] },
  graphQL: { disable: true },
  telemetry: false,
  typescript: { autoGenerate: false },
  defaultDepth: 1,
  maxDepth: 3,
  upload: { limits: { fileSize: 100 * 1024 * 1024 } },
  logger: {
    options: { level: env.logLevel },
    destination: payloadLogTo(createLog(env.logLevel, (line) => process.stderr.write(line))),
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'HH:mm dd/MM/yyyy',
    meta: ADMIN_META,
    components: {
      graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Icon.tsx#Icon' },
      header: [
        '/admin/InsecureBanner.tsx#InsecureBanner',
        '/admin/DemoBanner.tsx#DemoBanner',
        '/admin/WaitingTitle.tsx#WaitingTitle',
        '/search/FindBox.tsx#FindBox',
      ],
      // Around every page, those before signing in too.
      providers: [
        '/fields/RefusalKeeper.tsx#RefusalKeeper',
        '/admin/VietnameseLabels.tsx#VietnameseLabels',
        '/admin/FirstError.tsx#FirstError',
        '/editorial/SignOutCleaner.tsx#SignOutCleaner',
      ],
      beforeLogin: ['/admin/InsecureBanner.tsx#InsecureBanner', '/admin/LoginHelp.tsx#LoginHelp'],
      afterNavLinks: [
        '/importing/ImportNavLink.tsx#ImportNavLink',
        '/reports/ReportNavLink.tsx#ReportNavLink',
        '/line/LineNavLink.tsx#LineNavLink',
      ],
      views: {
        dashboard: { Component: '/admin/Dashboard.tsx#Dashboard' },
        importDesk: {
          Component: '/importing/ImportView.tsx#ImportView',
          path: '/nhap-bai',
          meta: { title: 'Nhập bài cũ' },
        },
        report: { Component: '/reports/ReportView.tsx#ReportView', path: '/bao-cao', meta: { title: 'Báo cáo' } },
        line: {
          Component: '/line/LineView.tsx#LineView',
          path: '/duong-len-trang',
          meta: { title: 'Đường lên trang' },
        },
      },
    },
    importMap: { baseDir: sources, importMapFile: path.join(sources, 'app', '(payload)', 'admin', 'importMap.js') },
  },
})
  .then(ownLocks)
  .then(guardEndpoints)
  .then(withEditorWords);
