'use client';
/** Warns the writer of a script whose item was corrected or withdrawn since. */
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const Answer = z.object({
  warning: z.string(),
  collection: z.string().optional(),
  id: z.string().optional(),
  notes: z.array(z.string()),
});

export function SourceStatus() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [source, setSource] = useState<z.infer<typeof Answer> | undefined>();
  const { api, admin } = config.routes;

  useEffect(() => {
    if (id === undefined) return undefined;
    const control = new AbortController();
    void fetch(`${api}/scripts/${String(id)}/source`, { credentials: 'include', signal: control.signal })
      .then(async (response) => setSource(Answer.parse(await response.json())))
      // Without an answer nothing is claimed about the item.
      .catch(() => setSource(undefined));
    return () => control.abort();
  }, [api, id]);

  if (source === undefined || source.warning === '') return null;
  return (
    <div className="original-status original-status--changed" role="alert">
      <p>
        <strong>{source.warning}.</strong>
      </p>
      <ul>
        {source.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <a href={`${admin}/collections/${source.collection ?? ''}/${source.id ?? ''}`} target="_blank" rel="noreferrer">
        Mở mục nguồn
      </a>
    </div>
  );
}
