'use client';
import type { TrayChoice } from './tray-shapes.ts';

type Picture = TrayChoice['pictures'][number];

interface ImportPicturesProps {
  readonly itemKey: string;
  readonly pictures: readonly Picture[];
  readonly isBusy: boolean;
  readonly onChange: (pictures: Picture[]) => void;
}

/** The pictures found with an article: taken or left, with the words that belong to each. */
export function ImportPictures({ itemKey, pictures, isBusy, onChange }: ImportPicturesProps) {
  const set = (at: number, part: Partial<Picture>): void =>
    onChange(pictures.map((picture, index) => (index === at ? { ...picture, ...part } : picture)));
  return (
    <fieldset className="import-item__pictures" disabled={isBusy}>
      <legend>Ảnh trong tệp ({pictures.length})</legend>
      <ul>
        {pictures.map((picture, index) => (
          <li key={`${itemKey} ${String(index)}`}>
            <img
              alt={picture.alt}
              height={120}
              loading="lazy"
              src={`/api/nhap-bai/${itemKey}/anh/${index}`}
              width={160}
            />
            <div>
              <label className="import-item__take">
                <input
                  checked={picture.isTaken}
                  onChange={(event) => set(index, { isTaken: event.target.checked })}
                  type="checkbox"
                />
                <span>Nhập ảnh này</span>
              </label>
              <PictureWords label="Chú thích" onChange={(caption) => set(index, { caption })} value={picture.caption} />
              <PictureWords label="Nguồn ảnh" onChange={(credit) => set(index, { credit })} value={picture.credit} />
              <PictureWords label="Lời tả ảnh" onChange={(alt) => set(index, { alt })} value={picture.alt} />
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface PictureWordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PictureWords({ label, value, onChange }: PictureWordsProps) {
  return (
    <label>
      <span>{label}</span>
      <input onChange={(event) => onChange(event.target.value)} type="text" value={value} />
    </label>
  );
}
