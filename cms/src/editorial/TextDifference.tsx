import './editorial-screens.css';
import { diffWords } from 'shared/editorial/word-diff';

/** Two texts as one: what was taken out and what was put in, marked also for those who see no colours. */
export function TextDifference({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p className="text-difference">
      {diffWords(before, after).map(({ kind, text }, index) => {
        // The parts have no identity but their place.
        const key = `${index}-${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}
