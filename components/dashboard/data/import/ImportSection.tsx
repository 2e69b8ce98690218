import { useState } from 'react';
import { TABLE_LIMITS } from '../../../../lib/exchange/csv/table';
import { useText } from '../../../shared/text';
import type { Records } from '../../DashboardView';
import type { DashboardTools } from '../../dashboard-tools';
import type { ChosenFile } from './chosen-file';
import { FileDrop } from './FileDrop';
import { ImportFile } from './ImportFile';
import './import.css';

export type ImportTools = Pick<DashboardTools, 'now' | 'today' | 'zone' | 'copy' | 'applyExchange' | 'drafts'>;

interface ImportSectionProps {
  records: Records;
  tools: ImportTools;
}

/** The way in: tables, exports of other trackers and invitation files, each looked at before anything is written. */
export function ImportSection({ records, tools }: ImportSectionProps) {
  const t = useText();
  const { files, add, paste, close, said } = useChosenFiles();
  return (
    <section className="nk-card nk-stack" aria-labelledby="import">
      <h2 id="import">{t('import_title')}</h2>
      <p className="nk-soft">{t('import_intro')}</p>
      <FileDrop onFiles={(chosen) => void add(chosen)} onText={paste} drafts={tools.drafts} />
      <p role="status">{said}</p>
      {files.map((file) => (
        <ImportFile key={file.id} file={file} records={records} tools={tools} onClose={() => close(file.id)} />
      ))}
    </section>
  );
}

function useChosenFiles() {
  const t = useText();
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const [said, setSaid] = useState('');
  const put = (chosen: ChosenFile[]) => setFiles((before) => [...before, ...chosen]);
  const add = async (chosen: readonly File[]) => {
    // Not even opened: 200 MB are no records of anybody's (H5).
    const large = chosen.filter(({ size }) => size > TABLE_LIMITS.bytes);
    const small = chosen.filter((file) => !large.includes(file));
    const read = await Promise.all(small.map(readFile));
    const failed = small.filter((_, index) => read[index] === undefined);
    put(read.filter((file) => file !== undefined));
    const refused = large.map(({ name }) => `${name}: ${t('problem_too_large', TABLE_LIMITS.bytes / 1_000_000)}`);
    setSaid([...refused, ...failed.map(({ name }) => t('import_unreadable', name))].join(' '));
  };
  const paste = (text: string) =>
    put([{ id: crypto.randomUUID(), name: t('import_pasted'), bytes: new TextEncoder().encode(text) }]);
  const close = (id: string) => setFiles((before) => before.filter((file) => file.id !== id));
  return { files, add, paste, close, said };
}

/** `undefined` where the browser can't read it. */
async function readFile(file: File): Promise<ChosenFile | undefined> {
  const buffer = await file.arrayBuffer().catch(() => undefined);
  return buffer && { id: crypto.randomUUID(), name: file.name, bytes: new Uint8Array(buffer) };
}
