import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PanelAlone } from '../../../../components/compose-panel/PanelAlone';
import { TextProvider } from '../../../../components/shared/text';
import { textsIn } from './textsIn';

describe('The panel opened without a mail', () => {
  it.each(['de', 'en'] as const)('explains itself kindly and leads to the practice page (%s)', (language) => {
    render(
      <TextProvider value={textsIn(language)}>
        <PanelAlone />
      </TextProvider>,
    );
    expect(screen.getByRole('heading').textContent).toBe(textsIn(language)('panel_alone_title'));
    expect(screen.getByRole('link').getAttribute('href')).toBe('practice.html');
  });
});
