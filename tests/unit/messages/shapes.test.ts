import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageName } from '../../../lib/messages/protocol';
import { readData, SHAPES } from '../../../lib/messages/shapes';
import { COMMANDS, MESSAGES } from './examples';

const NAMES = Object.keys(SHAPES) as MessageName[];
const change = (command: unknown) => readData('application/change', { ...MESSAGES['application/change'], command });

describe('The shape of a message', () => {
  it.each(NAMES)('lets a right %s pass unchanged', (name) => {
    expect(readData(name, MESSAGES[name])).toEqual(MESSAGES[name]);
  });

  it.each(Object.entries(COMMANDS))('lets the command %s pass unchanged', (_, command) => {
    expect(change(command)?.command).toEqual(command);
  });

  it.each(NAMES)('refuses %s with one field more, as somebody else wrote it', (name) => {
    expect(readData(name, { ...MESSAGES[name], more: 1 })).toBeUndefined();
  });

  it('refuses every message with one field less', () => {
    for (const name of NAMES.filter((each) => each !== 'settings/change'))
      for (const field of Object.keys(MESSAGES[name]))
        expect(readData(name, { ...MESSAGES[name], [field]: undefined }), `${name} without ${field}`).toBeUndefined();
  });

  it('refuses every command with one field less', () => {
    for (const command of Object.values(COMMANDS))
      for (const field of Object.keys(command))
        expect(change({ ...command, [field]: undefined }), `${command.name} without ${field}`).toBeUndefined();
  });

  it('leaves out what a command does not know, such as the id of a whole record', () => {
    const { saveContact } = COMMANDS;
    const whole = { ...saveContact, contact: { ...saveContact.contact, id: 'c1' } };
    expect(change(whole)?.command).toEqual(saveContact);
  });

  it.each([
    { reminderTime: '9:30' },
    { reminderTime: '24:00' },
    { quietFrom: '8:00' },
    { quietUntil: '24:00' },
    { remindsOnFreeDays: 1 },
    { mostADay: 0 },
    { mostADay: 21 },
    { mostADay: 2.5 },
    { country: 'FR' },
    { region: '../x' },
    { mailbox: 'https://evil.example' },
    { ignoredRules: ['stock/x'] },
    { ignoredHints: [] },
    { mailLanguage: 'fr' },
    { ownName: undefined },
    { showNamesInNotifications: 'yes' },
  ])('refuses the settings %o', (settings) => {
    expect(readData('settings/change', settings)).toBeUndefined();
  });

  it('lets nothing through the prototype (H4)', () => {
    const hostile = JSON.parse('{"__proto__":{"operationId":"6f1c2b1e-0000"},"constructor":1}');
    for (const name of NAMES) expect(readData(name, hostile), name).toBeUndefined();
    expect(({} as { operationId?: string }).operationId).toBeUndefined();
  });

  it('refuses whatever else comes, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.anything({ withNullPrototype: true }), (name, data) => {
        const read = readData(name, data);
        expect(read === undefined || Object.keys(read).every((key) => key in { ...MESSAGES[name], ...SETTINGS })).toBe(
          true,
        );
      }),
    );
  });
});

const SETTINGS = SHAPES['settings/change'].entries;
