import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { until } from '../e2e/harness/until';
import type { Answer, WritingTab } from './random/WritingTab';
import type { WorldHandle } from './world';

interface PageEditor {
  html(): string;
  text(): string;
  saves: number;
  isSettled(): boolean;
  /** Takes a change up at once that the editor has noticed and would take up in a moment. */
  flush?(): void;
}

type PageWindow = typeof globalThis & {
  __editors: Record<string, PageEditor>;
  __sent: Record<string, unknown>[];
};

/** Playwright's own way to wait sends it a large script for each page, which takes longer than the page. */
const UNTIL_READY = `new Promise((done) => {
  const root = document.documentElement;
  const look = () => root.dataset.ready === 'yes' && done();
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;

/** One tab with a mail page: the page's own editor on one side, the adapter in its isolated world on the other. */
export class MailTab implements WritingTab {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly world: string,
  ) {}

  static async open(context: BrowserContext, world: string): Promise<MailTab> {
    const page = await context.newPage();
    return new MailTab(page, await context.newCDPSession(page), world);
  }

  private contextId = 0;

  async visit(url: string): Promise<void> {
    await this.page.goto(url);
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'nachklang',
    });
    this.contextId = executionContextId;
    await this.evaluate(UNTIL_READY);
    await this.evaluate(this.world);
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Calls the adapter in its world. */
  async ask<K extends keyof WorldHandle>(name: K, ...values: Parameters<WorldHandle[K]>): Promise<Answer<K>> {
    const list = values.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
    return (await this.evaluate(`nachklang.${name}(${list})`)) as Answer<K>;
  }

  /** What the page's editor would save. */
  html(editor: string): Promise<string> {
    return this.page.evaluate((id) => (globalThis as PageWindow).__editors[id]?.html() ?? '', editor);
  }

  /** The text as the page's editor gives it out, in lines. */
  async lines(editor: string): Promise<string[]> {
    const text = await this.page.evaluate((id) => (globalThis as PageWindow).__editors[id]?.text() ?? '', editor);
    return text
      .replace(/\r\n/g, '\n')
      .replace(/\u00a0/g, ' ')
      .split('\n');
  }

  private isSettled(editor: string): Promise<boolean> {
    return this.page.evaluate((id) => (globalThis as PageWindow).__editors[id]?.isSettled() ?? false, editor);
  }

  /** Undoes one step in the editor, with the keyboard, and waits until the mail is another. */
  async undo(editor: string): Promise<void> {
    const before = await this.html(editor);
    await this.page.keyboard.press('Control+z');
    await until('undo changes the mail', async () => (await this.html(editor)) !== before);
    await until('the editor has settled', () => this.isSettled(editor));
  }

  /** Whether the pages visited from now on keep their content security policy: without it a test may fill them. */
  async keepPolicy(isKept: boolean): Promise<void> {
    await this.session.send('Page.setBypassCSP', { enabled: !isKept });
  }

  /** A word on its way through an input method, not accepted yet. */
  async compose(text: string): Promise<void> {
    await this.session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  /** Puts HTML on the clipboard, as another program would, and pastes it by key. */
  async paste(html: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(async (markup) => {
      const type = 'text/html';
      await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([markup], { type }) })]);
    }, html);
    await this.page.keyboard.press('Control+v');
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  value(selector: string): Promise<string> {
    return this.page.inputValue(selector);
  }

  setValue(selector: string, text: string): Promise<void> {
    return this.page.fill(selector, text);
  }

  flush(editor: string): Promise<void> {
    return this.page.evaluate((id) => (globalThis as PageWindow).__editors[id]?.flush?.(), editor);
  }

  saves(editor: string): Promise<number> {
    return this.page.evaluate((id) => (globalThis as PageWindow).__editors[id]?.saves ?? 0, editor);
  }

  /** Does something to the mail and waits until the editor itself has taken it up. */
  async andSaved<T>(editor: string, act: () => Promise<T>): Promise<T> {
    const before = await this.saves(editor);
    const answer = await act();
    if (editor !== 'practice')
      await until('the editor takes up the change', async () => (await this.saves(editor)) > before);
    await until('the editor has settled', () => this.isSettled(editor));
    return answer;
  }

  sent(): Promise<Record<string, unknown>[]> {
    return this.page.evaluate(() => (globalThis as PageWindow).__sent);
  }
}
