import { describe, expect, it } from 'vitest';
import { proposeArticle } from './propose-article.ts';
import type { Catalogue } from './proposal.ts';
import { readArticle } from './read-article.ts';
import { withoutColumnNames } from './without-column-names.ts';

const CATALOGUE: Catalogue = {
  sections: [
    { id: 's1', name: 'Phòng, chống lừa đảo', description: 'Chiêu mới và cách tránh.' },
    { id: 's2', name: 'Gương người tốt', description: 'Những người lặng lẽ giữ bình yên cho xóm giềng.' },
  ],
  units: [
    { id: 'tinh-a', name: 'Tỉnh Sông Mây', parentId: undefined },
    { id: 'tinh-b', name: 'Tỉnh Núi Đá', parentId: undefined },
    { id: 'p1', name: 'Phường Cây Đa (cũ)', parentId: 'tinh-a' },
    { id: 'x1', name: 'Xã Tân Lập', parentId: 'tinh-a' },
    { id: 'x2', name: 'Xã Tân Lập', parentId: 'tinh-b' },
    { id: 't1', name: 'Tổ dân phố Bến Đò', parentId: 'p1' },
  ],
  exemplars: [
    { id: 'm1', name: 'Ngõ sáng bình yên' },
    { id: 'm2', name: 'Cổng rào an ninh, trật tự' },
    { id: 'm3', name: 'Camera an ninh' },
    { id: 'm4', name: 'Đò ngang an toàn cho học sinh' },
    { id: 'm5', name: 'Mô hình không ai nhắc' },
  ],
};

const LEAD =
  'Từ đầu năm đến nay, bà con đã góp công thắp sáng con đường ven sông, nhờ đó việc đi lại ban đêm của học sinh và công nhân tan ca an toàn hơn nhiều.';

function propose(text: string, statedSection = '') {
  const draft = readArticle(text);
  if (!draft.ok) throw new Error(draft.failure.kind);
  return proposeArticle({ draft: draft.value, statedSection, sourceText: text, isDateInText: true }, CATALOGUE);
}

describe('what is proposed about an old article', () => {
  it('is the unit that headline and text name, also under its former name', () => {
    const { unit } = propose(`Phường Cây Đa giữ bình yên\n\n${LEAD}\n\nTại phường Cây Đa và tỉnh Sông Mây, ${LEAD}`);
    expect(unit).toMatchObject({ id: 'p1', certainty: 'sure' });
  });

  it('is only a guess where the unit is named in passing, and none where none is known', () => {
    expect(propose(`Giữ bình yên\n\n${LEAD}\n\nỞ tổ dân phố Bến Đò, ${LEAD}`).unit).toMatchObject({
      id: 't1',
      certainty: 'guess',
    });
    expect(propose(`Giữ bình yên\n\n${LEAD}\n\n${LEAD} Thế thôi.`).unit).toBeUndefined();
  });

  it('tells two units of one name apart by the province, and is never sure without it', () => {
    const headline = 'Xã Tân Lập giữ bình yên';
    expect(propose(`${headline}\n\n${LEAD}\n\nTỉnh Núi Đá có nơi làm hay. ${LEAD}`).unit).toMatchObject({
      id: 'x2',
      certainty: 'sure',
    });
    expect(propose(`${headline}\n\n${LEAD}\n\n${LEAD} Thế thôi.`).unit).toMatchObject({ certainty: 'guess' });
  });

  it('is the section the page names, else the one whose words stand in headline and text', () => {
    expect(propose(`Gương người tốt\n\nCụ Đa giữ ngõ\n\n${LEAD}\n\n${LEAD} Thế thôi.`).section).toMatchObject({
      id: 's2',
      certainty: 'sure',
    });
    expect(propose(`Cụ Đa giữ ngõ\n\n${LEAD}\n\n${LEAD} Thế thôi.`, 'Chống lừa đảo').section).toMatchObject({
      id: 's1',
      certainty: 'likely',
    });
    expect(propose(`Phường họp về phòng, chống lừa đảo\n\n${LEAD}\n\n${LEAD} Thế thôi.`).section).toMatchObject({
      id: 's1',
    });
    expect(
      propose(`Lật tẩy kẻ giả danh nhân viên điện lực\n\n${LEAD}\n\nBà con cảnh giác, không bấm đường dẫn. ${LEAD}`)
        .section,
    ).toMatchObject({ id: 's1', certainty: 'guess' });
    expect(propose(`Cụ Đa trồng cây\n\n${LEAD}\n\n${LEAD} Thế thôi.`).section).toBeUndefined();
  });

  it('are the exemplars it names: surely in quotes, likely by a near or a long name, a guess by common words', () => {
    const { exemplars } = propose(
      `Xóm Bến giữ đường sáng\n\n${LEAD}\n\nMô hình “Ngõ sáng bình yên” và “Cổng rào ANTT” được bà con quý; việc đò ngang an toàn cho học sinh cũng vậy, có chỗ lắp camera an ninh. ${LEAD}`,
    );
    expect(Object.fromEntries(exemplars.map(({ id, certainty }) => [id, certainty]))).toEqual({
      m1: 'sure',
      m2: 'sure',
      m3: 'guess',
      m4: 'likely',
    });
  });

  it('is sure of a kind that the headline names, and of a day only if its weekday agrees', () => {
    expect(propose(`Phóng sự: Đêm ở bến\n\nThứ Ba, 17/03/2020\n\n${LEAD}\n\n${LEAD} Thế thôi.`)).toMatchObject({
      kind: 'sure',
      date: 'sure',
    });
    expect(propose(`Đêm ở bến\n\nThứ Hai, 17/03/2020\n\n${LEAD}\n\n${LEAD} Thế thôi.`)).toMatchObject({
      kind: 'likely',
      date: 'guess',
    });
    expect(propose(`Đêm ở bến\n\n${LEAD}\n\n${LEAD} Thế thôi.`).date).toBeUndefined();
  });
});

describe('names of sections above a headline', () => {
  it('are no headline, unless nothing else could be one', () => {
    const names = ['Gương người tốt'];
    expect(withoutColumnNames(`GƯƠNG NGƯỜI TỐT\n\nCụ Đa giữ ngõ\n\n${LEAD}`, names)).toBe(`\nCụ Đa giữ ngõ\n\n${LEAD}`);
    expect(withoutColumnNames(`Gương người tốt\n\n${LEAD}`, names)).toBe(`Gương người tốt\n\n${LEAD}`);
    expect(withoutColumnNames(`Cụ Đa\n\n${LEAD}\n\nGương người tốt`, names)).toContain('Gương người tốt');
  });
});
