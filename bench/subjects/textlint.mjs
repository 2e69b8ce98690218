import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import writeGoodRule from 'textlint-rule-write-good';

/** A module that was written for `require`, whichever way the bundler hands it over. */
const unwrap = (module) => module.default ?? module;

export function load() {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: unwrap(textPlugin) }],
    rules: [{ ruleId: 'write-good', rule: unwrap(writeGoodRule) }],
  };
  return {
    async check(text) {
      const { messages } = await kernel.lintText(text, options);
      return messages.map(({ range: [start, end], message }) => ({ start, end, message }));
    },
  };
}
