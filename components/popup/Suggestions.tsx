interface SuggestionsProps {
  id: string;
  texts: readonly string[];
}

/** What was typed into a field before, to choose from. */
export function Suggestions({ id, texts }: SuggestionsProps) {
  return (
    <datalist id={id}>
      {[...new Set(texts)].sort().map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}
