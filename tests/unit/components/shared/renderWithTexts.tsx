import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { TextProvider } from '../../../../components/shared/text';
import type { Translate } from '../../../../lib/messages/text-key';
import { textsIn } from '../compose-panel/textsIn';

/** Shows a component with the real interface texts of one language, and a user to press its keys. */
export function renderWithTexts(content: ReactNode, language: 'de' | 'en' = 'en') {
  const t: Translate = textsIn(language);
  const view = render(<TextProvider value={t}>{content}</TextProvider>);
  return { ...view, t, user: userEvent.setup() };
}
