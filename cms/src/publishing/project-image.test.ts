import { describe, expect, it } from 'vitest';
import { projectImage } from './project-image.ts';
import type { ProjectionSources } from './projection-sources.ts';

const renditions = [{ file: `${'a'.repeat(32)}.avif`, type: 'image/avif', width: 480, height: 320 }];
const stored = { id: 'anh-1', alt: ' Họp tổ ', credit: 'Ảnh: Tổ 1', renditions };

function sourcesWith(doc: unknown): ProjectionSources {
  return {
    find: async () => doc,
    listAll: async () => [],
    listTranslations: async () => [],
  };
}

describe('a picture on its way to the site', () => {
  it.each([
    ['nothing is said', {}, {}],
    ['both are empty, as SQLite keeps it', { focusX: null, focusY: null, provenance: null }, {}],
    ['the point stands in the middle', { focusX: 50, focusY: 50 }, {}],
    ['one side is given', { focusX: 80 }, { focus: { xPercent: 80, yPercent: 50 } }],
    ['the point stands at the edge', { focusX: 0, focusY: 100 }, { focus: { xPercent: 0, yPercent: 100 } }],
    ['a machine made it', { provenance: 'machine' }, { provenance: 'machine' }],
  ])('where %s', async (_case, said, expected) => {
    const image: unknown = JSON.parse(JSON.stringify(await projectImage(sourcesWith({ ...stored, ...said }), 'anh-1')));
    expect(image).toEqual({ id: 'anh-1', alt: 'Họp tổ', credit: 'Ảnh: Tổ 1', renditions, ...expected });
  });

  it('is none where the document is a sound or gone, and says nothing of who agreed', async () => {
    expect(await projectImage(sourcesWith({ ...stored, renditions: [] }), 'anh-1')).toBeUndefined();
    expect(await projectImage(sourcesWith(undefined), 'anh-1')).toBeUndefined();
    const image = await projectImage(sourcesWith({ ...stored, consent: 'written', consentFile: 'HS 12' }), 'anh-1');
    expect(JSON.stringify(image)).not.toContain('HS 12');
  });
});
