/** What communes have on their disks becomes the article that an editor would have typed. */
import { Buffer } from 'node:buffer';
import { prepareImport } from 'cms/importing/prepare-import';
import { readSource } from 'cms/importing/read-source';
import type { Catalogue } from 'shared/importing/proposal';
import { expect, it } from 'vitest';
import { COMMUNE_FILES, type CommuneFile } from './commune-files.cases.ts';
import { FURTHER_FILES, SAVED_PAGE } from './further-commune-files.cases.ts';
import { OTHER_SYSTEMS } from './other-systems.cases.ts';

const CATALOGUE: Catalogue = {
  sections: [{ id: 'co-so', name: 'An ninh cơ sở', description: 'an ninh trật tự ở thôn' }],
  units: [
    { id: 'suoi-rao', name: 'Xã Suối Rao', parentId: 'dong-xa' },
    { id: 'dong-xa', name: 'Tỉnh Đồng Xa', parentId: undefined },
  ],
  exemplars: [{ id: 'kẻng', name: 'Tiếng kẻng đầu thôn' }],
};

async function read({ file = 'bai.txt', content }: CommuneFile) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const prepared = await prepareImport({ name: file, read: () => readSource(file, bytes) }, CATALOGUE);
  if (!prepared.ok) return { failure: prepared.failure.kind };
  const { draft, proposals, remarks } = prepared.value;
  return {
    ...draft,
    body: draft.body.map(({ text }) => text),
    links: draft.body.flatMap(({ text, links = [] }) =>
      links.map(({ start, end, href }) => `${text.slice(start, end)} → ${href}`),
    ),
    suspicions: draft.suspicions.map(({ text, suggestion }) => `${text} → ${suggestion}`),
    section: proposals.section?.name,
    unit: proposals.unit?.name,
    note: remarks.join(' '),
  };
}

it.each([...COMMUNE_FILES, ...FURTHER_FILES, ...OTHER_SYSTEMS])('$name', async (given) => {
  const { note, ...expected } = given.expected;
  expect(await read(given)).toMatchObject({
    ...expected,
    ...(note === undefined ? {} : { note: expect.stringContaining(note) }),
  });
});

it('an undecided day is always a suspicion', async () => {
  for (const given of COMMUNE_FILES.filter(({ expected }) => expected.publishedAt === null)) {
    expect(await read(given)).toMatchObject({ suspicions: [expect.stringMatching(/ hoặc | lịch$/u)] });
  }
});

it('takes the pictures of a page that was saved in one file, by the address the page gives them', async () => {
  const document = await readSource('trang.mhtml', Buffer.from(SAVED_PAGE));
  expect(document).toMatchObject({
    value: { pictures: [{ caption: 'Bà con họp thôn', bytes: new Uint8Array(Buffer.from('iVBORw0KGgo=', 'base64')) }] },
  });
});
