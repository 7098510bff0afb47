'use client';
import { useEffect, useId, useState } from 'react';
import { PAGE_KINDS } from 'shared/contract/paths';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from './collections.ts';

const PAUSE_MS = 300;
const PER_KIND = 3;
const Found = z.object({ docs: z.array(z.object({ id: z.string(), headline: z.string() })) });
const KINDS = EDITORIAL_KINDS.filter((kind) => PAGE_KINDS.some((candidate) => candidate === kind));

interface Candidate {
  readonly key: string;
  readonly headline: string;
}

interface ReplacementPickerProps {
  readonly ownKey: string;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** Finds a live page by its headline; only such a page can take the place of a withdrawn one. */
export function ReplacementPicker({ ownKey, chosen, onChoose }: ReplacementPickerProps) {
  const [words, setWords] = useState('');
  const [candidates, setCandidates] = useState<readonly Candidate[]>();
  const fieldId = useId();

  useEffect(() => {
    let isCurrent = true;
    const search = async (): Promise<void> => {
      const found = await findLive(words);
      if (isCurrent) setCandidates(found.filter(({ key }) => key !== ownKey));
    };
    const timer = setTimeout(() => void search(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [words, ownKey]);

  return (
    <fieldset className="stage-panel__choice">
      <legend>Trang nào thay thế?</legend>
      <label htmlFor={fieldId}>Tìm theo tít</label>
      <input id={fieldId} onChange={(event) => setWords(event.target.value)} type="search" value={words} />
      {candidates?.length === 0 && <p className="stage-panel__hint">Không có trang nào đang hiện khớp với tít này.</p>}
      {candidates?.map(({ key, headline }) => (
        <label key={key}>
          <input checked={chosen === key} name={`${fieldId}-page`} onChange={() => onChoose(key)} type="radio" />
          {headline}
        </label>
      ))}
    </fieldset>
  );
}

async function findLive(words: string): Promise<readonly Candidate[]> {
  const found = await Promise.all(KINDS.map((kind) => findLiveOfKind(kind, words)));
  return found.flat();
}

async function findLiveOfKind(kind: (typeof KINDS)[number], words: string): Promise<readonly Candidate[]> {
  const query = new URLSearchParams({
    'where[_status][equals]': 'published',
    limit: String(PER_KIND),
    depth: '0',
    sort: '-firstPublishedAt',
    'select[headline]': 'true',
    ...(words.trim() === '' ? {} : { 'where[headline][like]': words.trim() }),
  });
  const response = await fetch(`/api/${COLLECTION_OF_KIND[kind]}?${query.toString()}`, { credentials: 'include' });
  const parsed = Found.safeParse(await response.json().catch(() => undefined));
  return parsed.success ? parsed.data.docs.map(({ id, headline }) => ({ key: `${kind}:${id}`, headline })) : [];
}
