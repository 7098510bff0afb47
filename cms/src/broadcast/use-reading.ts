'use client';
/** The lexicon and the stations behind the preview; without an answer the tables alone are used. */
import { useEffect, useState } from 'react';
import { z } from 'zod';

const Reading = z.object({
  lexicon: z.array(z.object({ written: z.string(), spoken: z.string() })),
  stations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      syllablesPerMinute: z.number(),
      region: z.enum(['north', 'south']),
      jingleSeconds: z.number(),
    }),
  ),
});
type Reading = z.infer<typeof Reading>;

const NOTHING: Reading = { lexicon: [], stations: [] };

export function useReading(api: string, unit: string): Reading {
  const [reading, setReading] = useState<Reading>(NOTHING);
  useEffect(() => {
    const control = new AbortController();
    void fetch(`${api}/scripts/reading?unit=${encodeURIComponent(unit)}`, {
      credentials: 'include',
      signal: control.signal,
    })
      .then(async (response) => setReading(Reading.parse(await response.json())))
      // The preview stays useful without it, and the server checks again on submission.
      .catch(() => setReading(NOTHING));
    return () => control.abort();
  }, [api, unit]);
  return reading;
}
