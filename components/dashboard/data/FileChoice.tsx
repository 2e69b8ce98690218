import { type DragEvent, useId, useState } from 'react';
import './preview.css';

interface FileChoiceProps {
  /** As the input takes it, such as `.json`. */
  accept: string;
  label: string;
  /** That one can drop here as well. */
  hint: string;
  /** Several at once; of several that are dropped on a place for one the first counts. */
  isMultiple?: boolean;
  testId?: string;
  onChoose: (files: readonly File[]) => void;
}

/** Files from the disk: by the browser's own dialog, or dropped here. */
export function FileChoice({ accept, label, hint, isMultiple = false, testId, onChoose }: FileChoiceProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const choose = (files: FileList | null) => {
    const chosen = [...(files ?? [])].slice(0, isMultiple ? undefined : 1);
    if (chosen.length > 0) onChoose(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is there for everyone
    <div className="data-drop" data-over={isOver} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <input
        id={id}
        className="nk-sr-only data-drop__input"
        type="file"
        accept={accept}
        multiple={isMultiple}
        data-testid={testId}
        onChange={({ currentTarget }) => {
          choose(currentTarget.files);
          // The same file may be chosen again, after it was changed.
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className="nk-button nk-button--secondary">
        {label}
      </label>
      <span className="nk-soft">{hint}</span>
    </div>
  );
}
