import type { Language } from '../../domain/application';
import { ENGLISH } from './english.data';
import { GERMAN } from './german.data';
import type { Wording } from './wording';

export const WORDINGS: Readonly<Record<Language, Wording>> = { de: GERMAN, en: ENGLISH };
