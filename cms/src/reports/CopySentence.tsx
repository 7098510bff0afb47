'use client';

import { useState } from 'react';

/** Puts the ready sentence on the clipboard and says so. */
export function CopySentence({ sentence }: { readonly sentence: string }) {
  const [outcome, setOutcome] = useState<'waiting' | 'copied' | 'failed'>('waiting');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence);
      setOutcome('copied');
    } catch {
      // No permission, or no secure connection: the sentence can still be selected by hand.
      setOutcome('failed');
    }
  };
  return (
    <>
      <button onClick={() => void copy()} type="button">
        Chép câu này
      </button>
      <span aria-live="polite" className="report-sheet__copied">
        {outcome === 'copied' && 'Đã chép.'}
        {outcome === 'failed' && 'Chưa chép được: hãy bôi đen câu rồi chép.'}
      </span>
    </>
  );
}
