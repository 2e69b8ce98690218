/** Where the extension runs, as far as advice differs by it. */
export interface Surroundings {
  system: 'windows' | 'mac' | 'linux' | 'other';
  browser: 'chromium' | 'firefox';
}

/** What each step is given. */
export interface WelcomePartProps {
  tools: WelcomeTools;
  /** What the step asks for has been tried: the way on is the next thing to do. */
  onSettled: () => void;
}

/** What the page can ask and do; everything of the browser is handed in. */
export interface WelcomeTools {
  surroundings: () => Promise<Surroundings>;
  /** Whether the icon stands in the toolbar; `null` where the browser doesn't say. */
  isPinned: () => Promise<boolean | null>;
  /** Whether the extension may work beside the mail. */
  hasMailAccess: () => Promise<boolean>;
  /** Asks the user for that. Only in a click. */
  askForMailAccess: () => Promise<boolean>;
  /** Whether the browser lets reminders through, as far as it says. */
  mayNotify: () => Promise<boolean>;
  /** Sends a reminder to look at; whether the browser took it. */
  sendTest: () => Promise<boolean>;
  /** How far the user has come; it outlives the page. */
  readStep: () => number;
  writeStep: (step: number) => void;
}
