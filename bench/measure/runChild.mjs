import { spawn } from 'node:child_process';
import path from 'node:path';
import { BENCH } from '../setup/folders.mjs';

/** The line of a stack trace that says what was wrong. */
const messageIn = (trace) => trace.split('\n').find((line) => /^\w*Error\b/.test(line)) ?? trace.trim().slice(0, 300);

/** Runs a script of the bench in a process of its own, on this Node; gives what it prints as JSON in its last line. */
export function runChild(script, args) {
  const child = spawn(process.execPath, ['--expose-gc', path.join(BENCH, script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(printed.trimEnd().split('\n').at(-1)));
      else reject(new Error(`${script} ended with ${code}: ${messageIn(complaints)}`));
    });
  });
}
