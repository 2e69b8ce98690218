import { renderAll } from '../../lib/phrases/compile/renderAll.ts';

/** The tables of the rules as they stand in their files: file name → text. */
export const renderTables = () => renderAll(import.meta.glob('../../lib/phrases/rules/*/**/*.ts', { eager: true }));
