import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';

function hasTypeOf(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value) && value.every((each) => typeof each === 'string');
  return typeof value === typeof model;
}

/** Settings from anywhere: what is missing or of another type takes its default. */
export function parseSettings(value: unknown): Settings {
  const given = Object(value) as Record<string, unknown>;
  const entries = Object.entries(DEFAULT_SETTINGS).map(([name, model]) => [
    name,
    Object.hasOwn(given, name) && hasTypeOf(given[name], model) ? given[name] : model,
  ]);
  return Object.fromEntries(entries) as Settings;
}
