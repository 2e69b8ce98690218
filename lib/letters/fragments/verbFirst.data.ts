/**
 * What a company does, in the form of notes that leave it out: "pairs with QA", "trains its own people". Each with what may follow, as a
 * pattern of the next words, so that no noun in the plural is taken for it: "offers of help", "runs on Sundays" and "shares" alone are left alone.
 */
const THING =
  '(?:an? |the |its |their |your |all |every|each |both |new |free |real |even |only |no |people|apprentices|trainees|career |juniors|beginners|parents|volunteers|everyone|everybody)';
export const VERB_FIRST: Readonly<Record<string, string>> = {
  pairs: '(?:with |people|new |every|each )',
  invests: 'in ',
  believes: 'in ',
  cares: '(?:about|for) ',
  listens: 'to ',
  looks: 'after ',
  hires: `(?:${THING}|locally|for attitude|graduates|returners)`,
  promotes: `(?:${THING}|from within|internally)`,
  pays: `(?:${THING}|for |overtime|fairly|on time|tuition|travel|well\\b)`,
  trains: `(?!every (?:hour|day|ten|few))${THING}`,
  offers: `(?:${THING}|training|part-time|flexible|childcare|mentoring)`,
  gives: `(?:${THING}|back |feedback)`,
  supports: THING,
  encourages: `(?:${THING}|questions|training|ideas|feedback)`,
  runs: `(?:an? |the |its |their |your |every|regular )`,
  shares: `(?:an? |the |its |their |your |all |every|knowledge|tips|numbers|profits?\\b)`,
  values: `(?:${THING}|honesty|feedback|questions|time)`,
  trusts: THING,
  treats: THING,
  keeps: `(?:${THING}|things |meetings )`,
  lets: THING,
  takes: `(?:${THING}|time |mistakes |questions |feedback |training |safety )`,
  makes: `(?:its |their |your |everything|everyone|time |sure |room )`,
  puts: '(?:people|safety|patients|children|quality|its |the |everyone)',
  uses: THING,
  builds: '(?:its |their |everything)',
};
