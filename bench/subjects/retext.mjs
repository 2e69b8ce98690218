import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { toFinding } from './toFinding.mjs';

export function load() {
  const processor = unified().use(retextEnglish).use(retextIntensify).use(retextSimplify).freeze();
  return {
    check(text) {
      const file = new VFile(text);
      processor.runSync(processor.parse(file), file);
      return file.messages.map(toFinding);
    },
  };
}
