import { type EmptyMember, emptyMembers } from './empty-members'
import { kindWords, orElse, quote, type Values, type Wording } from './wording'

/** Faults against the shapes of the data files, and of what belongs together. */
export const dataset = {
  'schema/missing': {
    message: (v) => `${quote(v.key)} is missing.`,
    help: (v) =>
      v.key === 'id'
        ? 'Add "id": lower-case words and a year joined by hyphens, such as "arrival-baghdad-1986".'
        : `Add ${quote(v.key)}.`,
  },
  'schema/type': {
    message: (v) => `${quote(v.key)} has to be ${kindWords(v.expected)}, but is ${kindWords(v.found)}.`,
    help: (v) =>
      v.expected === 'array'
        ? listHelp(v)
        : v.expected === 'text'
          ? textHelp(v)
          : v.expected === 'number'
            ? 'Write it without quotes.'
            : v.isWritten
              ? 'Remove the quotes around the object, and the backslashes within it: an export has turned it into text.'
              : 'Compare with an entry that is right.',
  },
  'schema/choice': {
    message: (v) => `${quote(v.key)} cannot be ${quote(v.found)}.`,
    help: (v) =>
      v.suggestion && v.suggestion === v.found
        ? `Write it without quotes: ${v.found}.`
        : orElse(
            v,
            String(v.choices).includes(',') ? `Choose one of: ${v.choices}.` : `Write ${quote(v.choices)}.`,
          ),
  },
  'schema/empty': {
    message: (v) => `${quote(v.key)} is empty${askOf(v)}.`,
    help: (v) =>
      v.choices ? `Write one of: ${v.choices}.` : (emptyMemberOf(v)?.help ?? 'Write what belongs there.'),
  },
  'schema/id-form': {
    message: (v) =>
      `${quote(v.found)} is no id: ids are lower-case letters and digits, in words joined by hyphens.`,
    help: (v) => orElse(v, 'For example "arrival-baghdad-1986".'),
  },
  'schema/pattern': {
    message: (v) => `${quote(v.key)} cannot be ${quote(v.found)}.`,
    help: (v) => patternHelp(String(v.pattern)),
  },
  'schema/length': {
    message: (v) => `${quote(v.key)} has a length of ${v.found}, but ${v.expected} is asked for.`,
    help: () => 'Add what is missing, or remove what is too much.',
  },
  'schema/range': {
    message: (v) => `${quote(v.key)} is ${v.found}, but has to be ${rangeOf(v.expected)}.`,
    help: () => 'Write a number within that range.',
  },
  'schema/geometry': {
    message: (v) =>
      v.found === 'null'
        ? 'This feature has no geometry.'
        : `The geometry has to be a ${v.expected}, but is a ${v.found}.`,
    help: () => 'Events, stays and places are Points; legs are LineStrings.',
  },
  'schema/misspelt': {
    message: (v) => `${quote(v.key)} is not known.`,
    help: (v) =>
      v.isThere
        ? `${quote(v.suggestion)} is there already: remove this one, or give it a name of its own.`
        : `Did you mean ${quote(v.suggestion)}?`,
  },
  'schema/misplaced': {
    message: (v) =>
      v.within
        ? `${quote(v.key)} stands outside ${quote(v.within)}, where it belongs.`
        : `${quote(v.key)} stands one level too deep.`,
    help: (v) =>
      v.within
        ? `Move it into ${quote(v.within)}, beside the others.`
        : 'Move it out, beside "type", "geometry" and "properties".',
  },
  'schema/language': {
    message: (v) => `${quote(v.key)} does not name a language by its code.`,
    help: (v) => `Write the code of BCP 47, such as "${v.base}:fa" for Persian or "${v.base}:fr" for French.`,
  },
  'id/duplicate': {
    message: (v) => `The id ${quote(v.id)} stands on line ${v.line} already.`,
    help: () => 'Links rely on ids: give one of the two another, or remove it if they are the same.',
  },
  'id/near-duplicate': {
    message: (v) =>
      `This is nearly the event ${v.id ? `${quote(v.id)} ` : ''}on line ${v.line}: same date and place, almost the same title.`,
    help: () => 'If it is the same event, put both accounts into one event as claims.',
  },
  'name/duplicate': {
    message: (v) => `The name ${quote(v.name)} stands on line ${v.line} already.`,
    help: () => 'Keep it with the one it belongs to; put all the names of one thing together.',
  },
  'reference/place': {
    message: (v) => `There is no place ${quote(v.id)} in places.geojson.`,
    help: (v) => referenceHelp(v, 'Add the place there first, or use the id of one that is there.'),
  },
  'reference/party': {
    message: (v) => `There is no party ${quote(v.id)} in atlas.json.`,
    help: (v) => referenceHelp(v, 'Add the party there first, or use the id of one that is there.'),
  },
  'reference/category': {
    message: (v) => `There is no category ${quote(v.id)} in atlas.json.`,
    help: (v) => referenceHelp(v, 'Use the id of a category that is there.'),
  },
  'reference/source': {
    message: (v) => `There is no source ${quote(v.id)} in sources.json.`,
    help: (v) => referenceHelp(v, 'Add the source there first.'),
  },
  'reference/leg': {
    message: (v) => `There is no leg ${quote(v.id)} in relocations.geojson.`,
    help: (v) => referenceHelp(v, 'Use the id of a leg that is there.'),
  },
  'reference/event': {
    message: (v) => `There is no event ${quote(v.id)} in events.geojson.`,
    help: (v) => referenceHelp(v, 'Use the id of an event that is there.'),
  },
  'reference/stay': {
    message: (v) => `There is no stay ${quote(v.id)} in relocations.geojson.`,
    help: (v) => referenceHelp(v, 'Use the id of a stay that is there.'),
  },
  'reference/lesson': {
    message: (v) => `There is no file lessons/${v.id}.json.`,
    help: (v) => orElse(v, 'Correct the id, or add the file.'),
  },
  'reference/file': {
    message: (v) => `There is no file ${quote(v.name)} beside atlas.json.`,
    help: (v) => orElse(v, 'Correct the name, or add the file.'),
  },
  'reference/one-way': {
    message: (v) => `${quote(v.from)} names the ${v.kind} ${quote(v.to)}, which does not name it in turn.`,
    help: (v) => `Add ${quote(v.from)} to ${quote(v.member)} there, or remove it here.`,
  },
  'reference/repeated': {
    message: (v) => `${quote(v.id)} stands twice in this list.`,
    help: () => 'Remove one.',
  },
  'reference/circular': {
    message: (v) => `The place ${quote(v.id)} lies within itself.`,
    help: () => 'Name the larger place, or remove "within".',
  },
  'unused/source': {
    message: (v) => `No event, relocation or place uses the source ${quote(v.id)}.`,
    help: () => 'Name it where it is used, or remove it.',
  },
  'unused/place': {
    message: (v) => `No event or relocation is at the place ${quote(v.id)}.`,
    help: () => 'Remove it, or use it.',
  },
  'unused/party': {
    message: (v) => `The party ${quote(v.id)} makes no claim.`,
    help: () => 'Remove it, or use it.',
  },
  'unused/category': {
    message: (v) => `No event is of the category ${quote(v.id)}.`,
    help: () => 'Remove it, or use it.',
  },
  'category/alike': {
    message: (v) => `This category has the same ${quote(v.key)} as ${quote(v.other)}.`,
    help: () =>
      'Give it another: readers tell the marks on the map by colour and shape, and some by shape alone.',
  },
  'view/no-extent': {
    message: (v) => `The first view, ${v.found}, is no area: its edges lie on one another.`,
    help: () =>
      'Write west, south, east and north of what the map is to show first, such as [-5, 30, 50, 55].',
  },
  'event/inferred-priority': {
    message: () => 'The event has an "inference", but its priority is not 3.',
    help: () => 'Write 3: what we infer stays in the background. If nothing is inferred, remove "inference".',
  },
  'event/not-in-report': {
    message: (v) =>
      `"verification" is ${quote(v.found)}, but "origin" says that the report does not tell of the event.`,
    help: () => 'Write "origin": "seed" if the report does; else choose another verification.',
  },
  'event/others-say': {
    message: (v) =>
      `"verification" is "seed-only", but claims name ${Number(v.count) === 1 ? 'another source' : `${v.count} other sources`}.`,
    help: () =>
      'Give a claim that is only background the stance "context"; else choose "partly-corroborated", "disputed" or "corroborated".',
  },
  'event/nobody-else-says': {
    message: () => '"verification" is "corroborated", but all claims stand on one source.',
    help: () => 'Add who else says so, with the source; where nobody does, write "seed-only".',
  },
  'event/nobody-disputes': {
    message: () => '"verification" is "disputed", but no claim qualifies, disputes or denies.',
    help: () => 'Add who contradicts, with the source; where nobody does, choose another verification.',
  },
  'event/denied': {
    message: (v) => `"verification" is ${quote(v.found)}, but a party denies.`,
    help: () =>
      'Write "disputed"; give a claim that denies nothing of the event the stance "disputes" or "context".',
  },
  'claim/repeated': {
    message: () => 'The same party has said this above, in the same words.',
    help: () => 'Remove one; a claim may name several sources.',
  },
  'claim/none': {
    message: () => 'The event has no claim: nobody says that it happened.',
    help: () => 'Add to "claims" who says so ("by"), how ("stance"), what ("text") and where ("sources").',
  },
  'source/none': {
    message: () => 'No source is named.',
    help: () => 'Add at least one id of sources.json to "sources": nothing stands here without a source.',
  },
  'source/of-claim-missing': {
    message: (v) => `A claim names the source ${quote(v.id)}, but the "sources" of the event do not.`,
    help: (v) => `Add ${quote(v.id)} to "sources" of the event.`,
  },
} as const satisfies Record<string, Wording>

function emptyMemberOf({ key }: Values): EmptyMember | undefined {
  const name = String(key).replace(/\[.*$/, '')
  return Object.hasOwn(emptyMembers, name) ? emptyMembers[name] : undefined
}

function askOf(v: Values): string {
  const ask = emptyMemberOf(v)?.ask
  return ask === undefined ? '' : `: ${ask}`
}

/** Where an unknown id stands again, and what it may mean. */
function referenceHelp(v: Values, otherwise: string): string {
  return [
    Number(v.uses) > 1 ? againOf(v) : '',
    v.malformed ? malformedThere(v) : v.definedOn ? misspeltThere(v) : orElse(v, otherwise),
    namelessOf(v),
  ].join('')
}

function againOf({ uses, lines }: Values): string {
  return `It is named ${uses} times in this file, also on ${String(lines).includes(',') ? 'lines' : 'line'} ${lines}. `
}

function misspeltThere({ suggestion, definedIn, definedOn }: Values): string {
  return `Did you mean ${quote(suggestion)}? Nothing names that one: perhaps it is misspelt where it stands, on line ${definedOn} of ${definedIn}.`
}

function malformedThere({ malformed, definedIn, definedOn }: Values): string {
  return `Did you mean ${quote(malformed)}? That has not the form of an id: correct it where it stands, on line ${definedOn} of ${definedIn}.`
}

function namelessOf({ nameless, definedIn }: Values): string {
  return nameless ? ` Or is it the one on line ${nameless} of ${definedIn}, which has no id?` : ''
}

/** `>=1` in words. */
function rangeOf(expected: string | number | undefined): string {
  return String(expected).replace('>=', 'at least ').replace('<=', 'at most ')
}

function listHelp({ found, isWritten }: Values): string {
  if (found === 'null')
    return 'Write a list in square brackets; where there is nothing to say, leave the field out.'
  return isWritten
    ? 'Remove the quotes around the list, and the backslashes within it: an export has turned it into text.'
    : 'Put it in square brackets, also where there is only one.'
}

function textHelp({ found, suggestion }: Values): string {
  if (suggestion) return `Write ${quote(suggestion)}, with the quotes.`
  if (found === 'null')
    return 'Write a text in double quotes; where there is nothing to say, leave the field out.'
  return found === 'number' || found === 'boolean'
    ? 'Put it in double quotes.'
    : 'Write one text in double quotes.'
}

const PATTERN_HELP: Readonly<Record<string, string>> = {
  '^[A-Z]{2}$': 'Write the two capital letters of ISO 3166-1: IR, FR, IQ, AL.',
  '^#[0-9a-f]{6}$': 'Write a colour as # and six lower-case hex digits: #3f78d0.',
}

function patternHelp(pattern: Values[string]): string {
  return PATTERN_HELP[String(pattern)] ?? `It has to match ${pattern}.`
}
