import type { Country, Language, ZoneName } from '../../lib/domain/application';
import type { Command, ContactInput } from '../../lib/domain/commands';
import { likelyLanguage } from '../../lib/domain/likelyLanguage';
import { parsePersonName } from '../../lib/domain/parsePersonName';
import { splitPeople } from '../../lib/domain/splitPeople';
import type { LogDraft } from './logDraft';
import { noteWithRemark } from './quickPatch';

interface Place {
  zone: ZoneName;
  country: Country;
  region: string;
  /** In which the user works with us. */
  language: Language;
}

/** Address and number belong to the first person named, or to somebody whose name isn't known yet. */
function contactsOf(
  { interviewer, email, phone, terms }: LogDraft,
  likely: Language,
  country: Country,
): ContactInput[] {
  const people = splitPeople(interviewer);
  const named = people.length > 0 ? people : [''];
  return named.map((text, index) => {
    const { language, ...name } = parsePersonName(text);
    const reach = index === 0 ? { email: email.trim(), phone: phone.trim() } : { email: '', phone: '' };
    return { ...name, ...reach, terms, language: language ?? likely, country };
  });
}

/** The command that keeps what the form holds; `place` presets what the user left alone. */
export function logCommand(draft: LogDraft, place: Place): Command {
  const country = draft.country || place.country;
  const [date = '', time = ''] = draft.when.split('T');
  const { impressedMe, openQuestions, answerBetter } = draft;
  const stayedWithMe = noteWithRemark(draft);
  return {
    name: 'logInterview',
    company: draft.company,
    role: draft.role,
    country,
    region: draft.country ? draft.region : place.region,
    contacts: contactsOf(draft, likelyLanguage(country, place.language), country).filter(
      ({ firstName, lastName, title, email, phone }) => firstName || lastName || title || email || phone,
    ),
    interview: {
      date,
      time: time.slice(0, 5),
      zone: place.zone,
      kind: draft.kind,
      notes: { stayedWithMe, impressedMe, openQuestions, answerBetter },
      mood: draft.mood,
      promisedBy: draft.promisedBy || null,
    },
  };
}
