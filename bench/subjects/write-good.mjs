import writeGood from 'write-good';

export function load() {
  return {
    check: (text) =>
      writeGood(text).map(({ index, offset, reason }) => ({ start: index, end: index + offset, message: reason })),
  };
}
