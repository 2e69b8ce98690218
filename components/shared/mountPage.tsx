import type { ComponentProps, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { LiveTexts } from './LiveTexts';

/** Puts the content of a page where its document has room for it, with its texts. */
export function mountPage(texts: Omit<ComponentProps<typeof LiveTexts>, 'children'>, content: ReactNode): void {
  const page = document.getElementById('page');
  if (page) createRoot(page).render(<LiveTexts {...texts}>{content}</LiveTexts>);
}
