import type { FirefoxTab, TestFirefox } from '../e2e/harness/firefox';
import { until } from '../e2e/harness/until';
import type { Answer, WritingTab } from './random/WritingTab';
import type { WorldHandle } from './world';

const KEYS: Record<string, string> = { Control: '\uE009', Shift: '\uE008' };

/** A tab of Firefox with a mail page; the adapter runs in a sandbox of the page, as a content script does. */
export class FirefoxMailTab implements WritingTab {
  private constructor(
    private readonly firefox: TestFirefox,
    private readonly tab: FirefoxTab,
    private readonly world: string,
  ) {}

  static async open(firefox: TestFirefox, world: string, url: string): Promise<FirefoxMailTab> {
    return new FirefoxMailTab(firefox, await firefox.openMail(url), world);
  }

  async visit(url: string): Promise<void> {
    await this.firefox.send('browsingContext.navigate', { context: this.tab.context, url, wait: 'complete' });
    await until('the page is ready', () =>
      this.tab.run<boolean>(`return document.documentElement.dataset.ready === 'yes'`),
    );
    await this.evaluate(`${this.world}; ''`);
  }

  private async evaluate(expression: string): Promise<unknown> {
    const answer = await this.firefox.send<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      target: { context: this.tab.context, sandbox: 'nachklang' },
      expression,
      awaitPromise: true,
    });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  }

  async ask<K extends keyof WorldHandle>(name: K, ...values: Parameters<WorldHandle[K]>): Promise<Answer<K>> {
    const list = values.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
    const answer = await this.evaluate(
      `Promise.resolve(nachklang.${name}(${list})).then((value) => JSON.stringify(value ?? null))`,
    );
    return JSON.parse(String(answer)) as Answer<K>;
  }

  html(editor: string): Promise<string> {
    return this.tab.run(`return __editors[${JSON.stringify(editor)}].html()`);
  }

  async flush(editor: string): Promise<void> {
    await this.tab.run(`__editors[${JSON.stringify(editor)}].flush?.()`);
  }

  async press(keys: string): Promise<void> {
    const values = keys.split('+').map((key) => KEYS[key] ?? key);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.firefox.send('input.performActions', {
      context: this.tab.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  value(selector: string): Promise<string> {
    return this.tab.run(`return document.querySelector(${JSON.stringify(selector)}).value`);
  }

  async setValue(selector: string, text: string): Promise<void> {
    await this.tab.run(`document.querySelector(${JSON.stringify(selector)}).value = ${JSON.stringify(text)}`);
  }
}
