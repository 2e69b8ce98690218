import type { FormOfAddress } from '../../domain/application';
import type { NamedPerson } from '../answer';

const TITLE =
  '(?:(?:Prof(?:\\.|essor(?:in)?)|Dr(?:\\.(?:[ ]?(?:med|rer|phil|jur|ing|nat|pol|oec)\\.?(?:[- ]?(?:nat|dent|vet|publ|pol)\\.?)?)*)?|Mag\\.|Dipl\\.-?\\p{L}+\\.?|Ing\\.|DI)[ ]{1,2})';
const NAME = "\\p{Lu}[\\p{L}'’]{1,30}(?:-\\p{Lu}[\\p{L}'’]{1,30})?";
const PARTICLE = '(?:(?:von|van|de|der|den|zu|vom|zur|del|di|la|le|Van|De)[ ]){0,3}';
const FORM = '(?:(Frau|Herrn?|Ms|Mrs|Miss|Mr)\\.?[ ]{1,2})';
const ADDRESSED = new RegExp(
  `(?<![\\p{L}])${FORM}(${TITLE}{0,3})(?:(${NAME})[ ])?(${PARTICLE}${NAME})(?![\\p{L}])`,
  'gu',
);
const TITLED = new RegExp(`(?<![\\p{L}])(${TITLE}{1,3})(?:(${NAME})[ ])?(${PARTICLE}${NAME})(?![\\p{L}])`, 'gu');
/** Two capitalised words behind words that bring a person in. */
const BROUGHT = new RegExp(
  `(?:(?:(?:mit|with|by|meet|meeting|join|kollegin|kollege|kollegen|colleagues?|manager|leiter(?:in)?|lead|ceo|cto|head of \\p{L}+|geschäftsführer(?:in)?|interviewers?|teilnehmer(?:innen)?|participants?|organi[sz]er|organisator(?:in)?|gesprächspartner(?:innen)?|attendees?|guests?|gäste)[,:]?[ ])|(?:^|\\n)[-•*][ ])(${NAME})[ ](${PARTICLE}${NAME})(?![\\p{L}])`,
  'giu',
);
const NEXT = new RegExp(`^(?:,| und| and| sowie| &|,? as well as)[ ](${NAME})[ ](${PARTICLE}${NAME})(?![\\p{L}])`, 'u');
/** The reader, not the interviewer. */
const GREETING =
  /(?:sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen)|dear|hi|hello|grüezi|servus|hey)[ ,]{1,2}$/i;
const NO_NAME =
  /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Frau|Herrn?|Mag|Ing|Dipl|Ihnen|Ihrem|Ihrer|Uns|Unserem|Unserer|Dir|Dich|Sie|Microsoft|Google|Zoom|Human|Team|Teams|Talent|Head|Senior|Junior|Our|The|Your|Us|You|Me|Damen|Kind|Best|Freundlichen|Vielen|Link|Meet|Monday|Tuesday|Wednesday|Thursday|Friday)$/iu;
const MOST = 8;
const LONGEST_NEXT = 140;
const FORMS: Readonly<Record<string, FormOfAddress>> = {
  Frau: 'ms',
  Ms: 'ms',
  Mrs: 'ms',
  Miss: 'ms',
  Herr: 'mr',
  Herrn: 'mr',
  Mr: 'mr',
};

interface Found extends NamedPerson {
  at: number;
  end: number;
}

type Name = Partial<NamedPerson>;

/** The people whom an invitation names, in its order, each once; who is greeted is the reader and left out. */
export function peopleIn(text: string): NamedPerson[] {
  const found: Found[] = [];
  const add = (at: number, end: number, person: Name) => {
    const { formOfAddress = 'neutral', title = '', firstName = '', lastName = '' } = person;
    const isReader = GREETING.test(text.slice(Math.max(0, at - 20), at));
    if (isReader || NO_NAME.test(lastName) || NO_NAME.test(firstName)) return;
    found.push({ at, end, formOfAddress, title: title.trim(), firstName, lastName });
    addNext(text, end, add);
  };
  for (const { index, 0: words, 1: form = '', 2: title = '', 3: firstName = '', 4: lastName = '' } of text.matchAll(
    ADDRESSED,
  ))
    add(index, index + words.length, { formOfAddress: FORMS[form] ?? 'neutral', title, firstName, lastName });
  for (const { index, 0: words, 1: title = '', 2: firstName = '', 3: lastName = '' } of text.matchAll(TITLED))
    if (!found.some(({ at, end }) => index > at && index < end))
      add(index, index + words.length, { title, firstName, lastName });
  for (const { index, 0: words, 1: firstName = '', 2: lastName = '' } of text.matchAll(BROUGHT))
    if (isName(firstName) && isName(lastName.split(' ').at(-1) ?? ''))
      add(index, index + words.length, { firstName, lastName });
  return once(found.sort((one, other) => one.at - other.at)).slice(0, MOST);
}

/** "Dr. Anke Sommer and Tom Okafor". */
function addNext(text: string, from: number, add: (at: number, end: number, person: Name) => void): void {
  const next = NEXT.exec(text.slice(from, from + LONGEST_NEXT));
  if (next) add(from, from + next[0].length, { firstName: next[1] ?? '', lastName: next[2] ?? '' });
}

/** The expression ignores case for the words before; a name does not. */
const isName = (word: string) => /^\p{Lu}\p{L}/u.test(word);

function once(found: Found[]): NamedPerson[] {
  const people: NamedPerson[] = [];
  for (const { at: _, end: __, ...person } of found) {
    const same = people.find(
      ({ lastName, firstName }) =>
        lastName === person.lastName && (!firstName || !person.firstName || firstName === person.firstName),
    );
    if (!same) people.push(person);
    else {
      same.firstName ||= person.firstName;
      same.title ||= person.title;
      if (same.formOfAddress === 'neutral') same.formOfAddress = person.formOfAddress;
    }
  }
  return people;
}
