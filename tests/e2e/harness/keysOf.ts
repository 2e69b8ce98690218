const CTRL = '\uE009';

/** The keys of a text as WebDriver presses them; `\uE009` holds Ctrl until it comes again. */
export function keysOf(text: string): { type: 'keyDown' | 'keyUp'; value: string }[] {
  let isHeld = false;
  return [...text].flatMap((value) => {
    if (value !== CTRL)
      return [
        { type: 'keyDown' as const, value },
        { type: 'keyUp' as const, value },
      ];
    isHeld = !isHeld;
    return [{ type: isHeld ? ('keyDown' as const) : ('keyUp' as const), value }];
  });
}
