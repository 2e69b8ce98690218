// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { censorName, censorTree } from '../../../lib/webmail/report/censorTree';
import { describeWindow } from '../../../lib/webmail/report/describeWindow';

const FACTS = { version: '1.2.3', missing: ['send'], userAgent: 'Test browser' };
/** What must never be in a report: made-up names, addresses and words, each in another corner of the page. */
const SECRETS = [
  'Weber',
  'Beispiel',
  'anna',
  'example',
  'Gehalt',
  'Vertraulich',
  'Senden',
  'Betreff',
  'FMfcgzQXKhb',
  '18f3a9c2',
];
const PAGE = `
  <div role="main"><h2 class="hP">Gehalt und Vertrag</h2>
    <div role="list"><div role="listitem" data-legacy-message-id="18f3a9c2b7d10e44">Vertraulich<span email="anna@example.com" name="Anna Weber">Anna Weber</span></div>
    <div id="window" class="M9 aoI" data-compose-id="18f3a9c2b7d10e44">
      <input name="subjectbox" placeholder="Betreff" value="Gehalt"><input type="hidden" name="draft" value="#msg-a:r-123456789">
      <div name="to"><div role="listbox"><div role="option" data-name="Anna Weber" data-hovercard-id="anna@example.com">Anna Weber</div></div></div>
      <div role="button" class="T-I aoO" data-tooltip="Senden \u202a(Ctrl-Enter)\u202c" aria-label="Senden">Senden</div>
      <div id=":8o" g_editable="true" role="textbox" contenteditable="true" aria-label="Nachrichtentext"><div>Vertraulich: Gehalt</div></div>
      <textarea class="Ak">Vertraulich</textarea>
      <div style="display: none; color: red" title="anna@example.com"><!-- Vertraulich --></div>
    </div></div></div>`;

beforeEach(() => {
  document.documentElement.lang = 'de';
  document.body.innerHTML = PAGE;
});

const body = () => document.querySelector('[g_editable]') as HTMLElement;

describe('The report on a window that can’t be read', () => {
  it('holds no word, name, address, label or value of the page (P7)', () => {
    const report = describeWindow(body(), FACTS);
    for (const secret of SECRETS) expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('shows what is needed to mend a selector: tags, roles, classes, field names and the shortcut', () => {
    const report = describeWindow(body(), FACTS);
    for (const part of [
      'class="M9 aoI"',
      'name="subjectbox"',
      'name="to"',
      'role="listbox"',
      'Ctrl-Enter',
      'g_editable="true"',
      'style="hidden"',
    ])
      expect(report).toContain(part);
    expect(report).toContain('data-hovercard-id="…@"');
  });

  it('says version, browser, language and what is missing', () => {
    const lines = describeWindow(body(), FACTS).split('\n');
    expect(lines[0]).toBe('Nachklang 1.2.3');
    expect(lines[1]).toBe('Test browser');
    expect(lines).toContain('lang=de dir=ltr');
    expect(lines).toContain('missing: send');
  });

  it('holds nothing of what is typed into any field or text, whatever it is (property)', () => {
    const word = fc.stringMatching(/^[A-Z][a-zäöüß]{9,20}$/);
    fc.assert(
      fc.property(
        word,
        fc.constantFrom('.hP', '[g_editable]', 'textarea', '[role="option"]', '[role="button"]'),
        (secret, place) => {
          document.body.innerHTML = PAGE;
          const element = document.querySelector(place) as HTMLElement;
          element.textContent = secret;
          for (const name of ['aria-label', 'title', 'value', 'data-name', 'name', 'alt', 'placeholder', 'href'])
            element.setAttribute(name, secret);
          expect(describeWindow(body(), FACTS)).not.toContain(secret);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stays small on a page of any size', () => {
    const many = document.createElement('div');
    many.innerHTML = '<p class="x">Vertraulich</p>'.repeat(5_000);
    document.querySelector('#window')?.append(many);
    const report = describeWindow(body(), FACTS);
    expect(report.split('\n').length).toBeLessThan(1_600);
    expect(report.length).toBeLessThan(200_000);
  });
});

describe('A name of the page’s code', () => {
  it.each([
    ['editorParent_1', 'editorParent_1'],
    ['MSG_1a2b3c4d5e_TO', 'MSG_#_TO'],
    ['splitButton-r3a__primaryActionButton', 'splitButton-r3a__primaryActionButton'],
    [':8o_1', ':8o_1'],
    ['anna@example.com', '…'],
    ['msg-123456', 'msg-#'],
  ])('%s is shown as %s', (name, shown) => expect(censorName(name)).toBe(shown));
});

describe('The outline of a tree', () => {
  it('shows of a closed part only how much is in it', () => {
    const outline = censorTree(document.querySelector('#window') as Element, (element) =>
      element.matches('[role="textbox"]'),
    );
    expect(outline).not.toContain('Gehalt');
    expect(outline).toMatch(/<div id=":8o"[^\n]*>\n\s+…19/);
  });
});
