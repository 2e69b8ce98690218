import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the pages' editor needs: the field in both shapes, and the plugins that a mail editor has. */
const WANTED = [
  'goog.editor.SeamlessField',
  'goog.editor.ContentEditableField',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.editor.plugins.RemoveFormatting',
  'goog.editor.plugins.UndoRedo',
  'goog.editor.plugins.ListTabHandler',
  'goog.editor.plugins.SpacesTabHandler',
  'goog.editor.plugins.EnterHandler',
  'goog.editor.plugins.Blockquote',
  'goog.events',
  'goog.userAgent',
];

const HEAD =
  'var CLOSURE_NO_DEPS=true;' +
  'var CLOSURE_UNCOMPILED_DEFINES={"goog.ENABLE_DEBUG_LOADER":false,"goog.DEBUG":false,"goog.TRUSTED_TYPES_POLICY_NAME":"goog"};\n';

interface Source {
  requires: string[];
  isModule: boolean;
}

interface Library {
  sources: Map<string, Source>;
  providers: Map<string, string>;
}

type AddDependency = (file: string, provides: string[], requires: string[], options?: { module?: string }) => void;

/** The library names its files' dependencies in a script of calls; run it with a recorder in place of `goog`. */
function readDependencies(folder: string): Library {
  const library: Library = { sources: new Map(), providers: new Map() };
  const addDependency: AddDependency = (file, provides, requires, options) => {
    library.sources.set(file, { requires, isModule: options?.module === 'goog' });
    for (const name of provides) library.providers.set(name, file);
  };
  new Function('goog', readFileSync(path.join(folder, 'deps.js'), 'utf8'))({ addDependency });
  return library;
}

function orderFiles({ sources, providers }: Library): string[] {
  const ordered = new Set<string>();
  const entered = new Set<string>();
  const visit = (name: string): void => {
    const file = providers.get(name);
    const source = file === undefined ? undefined : sources.get(file);
    if (file === undefined || !source) throw new Error(`nothing provides ${name}`);
    if (entered.has(file)) return;
    entered.add(file);
    source.requires.forEach(visit);
    ordered.add(file);
  };
  WANTED.forEach(visit);
  ordered.delete('base.js');
  return [...ordered];
}

/** All of goog.editor as one script: the library has no bundle of its own and no ES modules. */
export function concatenateClosure(folder: string): string {
  const library = readDependencies(folder);
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const parts = orderFiles(library).map((file) =>
    library.sources.get(file)?.isModule
      ? `goog.loadModule(function(exports){'use strict';${read(file)}\n;return exports;});\n`
      : `${read(file)}\n`,
  );
  return `${HEAD}${read('base.js')}\n${parts.join('')}`;
}
