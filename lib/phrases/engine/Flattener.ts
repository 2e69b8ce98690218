import {
  AT_END,
  AT_START,
  CALL,
  CLOSE_CHOICE,
  JOIN_SAVED,
  MAY_TAKE_ONE_OF,
  MAY_TAKE_WORD,
  NEXT_CHOICE,
  OPEN_CHOICE,
  SAVE,
  SKIP_TOKENS,
  SKIP_WORDS,
  STOP_IF_NONE,
  TAKE_ANY,
  TAKE_COMMA,
  TAKE_ONE_OF,
  TAKE_OTHER,
  TAKE_WORD,
} from './operations';
import {
  ANY_WORD,
  CAPTURE,
  CHOICE,
  COMMA,
  END,
  GAP,
  LIST,
  MARK,
  OPTIONAL,
  SEQUENCE,
  START,
  WIDE_GAP,
  WORD_IN,
  WORD_IS,
  WORD_NOT_IN,
} from './program';

/** Nodes that are one operation with the same arguments. */
const PLAIN: Readonly<Record<number, number>> = {
  [WORD_IS]: TAKE_WORD,
  [WORD_IN]: TAKE_ONE_OF,
  [WORD_NOT_IN]: TAKE_OTHER,
  [ANY_WORD]: TAKE_ANY,
  [COMMA]: TAKE_COMMA,
  [START]: AT_START,
  [END]: AT_END,
  [GAP]: SKIP_WORDS,
  [WIDE_GAP]: SKIP_TOKENS,
};
const OPTIONAL_PLAIN: Readonly<Record<number, number>> = { [WORD_IS]: MAY_TAKE_WORD, [WORD_IN]: MAY_TAKE_ONE_OF };

/** Writes the operations that run a node. */
export class Flattener {
  constructor(
    private readonly code: Int32Array,
    private readonly operations: number[],
  ) {}

  write(node: number): void {
    const { code } = this;
    const operation = code[node] ?? 0;
    const plain = PLAIN[operation];
    if (plain !== undefined) this.put(plain, this.argumentsOf(node));
    else if (operation === LIST) this.list(code[node + 2] ?? 0);
    else if (operation === OPTIONAL) this.optional(node + 2);
    else if (operation === SEQUENCE) this.sequence(node);
    else if (operation === CHOICE) this.choice(node);
    else if (operation === MARK) this.write(node + 2);
    else if (operation === CAPTURE) this.write(node + 3);
  }

  /** A list of nothing but words is like them in place. */
  private list(node: number): void {
    const isWords = this.code[node] === WORD_IS || this.code[node] === WORD_IN;
    if (isWords) this.write(node);
    else this.put(CALL, [node]);
  }

  put(operation: number, others: Iterable<number> = []): void {
    const { operations } = this;
    const head = operations.push(operation, 0) - 2;
    operations.push(...others);
    operations[head + 1] = operations.length;
  }

  private argumentsOf(node: number): Int32Array {
    return this.code.subarray(node + 2, this.code[node + 1]);
  }

  private optional(child: number): void {
    const single = OPTIONAL_PLAIN[this.code[child] ?? 0];
    if (single !== undefined) {
      this.put(single, this.argumentsOf(child));
      return;
    }
    this.put(SAVE);
    this.write(child);
    this.put(JOIN_SAVED);
  }

  private sequence(node: number): void {
    const { code, operations } = this;
    const end = code[node + 1] ?? 0;
    const stops: number[] = [];
    for (let child = node + 2; child < end; child = code[child + 1] ?? end) {
      this.write(child);
      const isLast = (code[child + 1] ?? end) >= end;
      const goesOnAnyway = code[child] === OPTIONAL || code[child] === GAP || code[child] === WIDE_GAP;
      if (isLast || goesOnAnyway) continue;
      this.put(STOP_IF_NONE, [0]);
      stops.push(operations.length - 1);
    }
    for (const stop of stops) operations[stop] = operations.length;
  }

  private choice(node: number): void {
    const end = this.code[node + 1] ?? 0;
    this.put(OPEN_CHOICE);
    for (let child = node + 2; child < end; child = this.code[child + 1] ?? end) {
      if (child > node + 2) this.put(NEXT_CHOICE);
      this.write(child);
    }
    this.put(CLOSE_CHOICE);
  }
}
