import { fields } from './edit-form-fields'

type Values = Readonly<Record<string, string | number>>

/** How the form says what is wrong, and what to do there. */
export interface FormWording {
  readonly message: (values: Values) => string
  readonly help: (values: Values, choiceLabel: (value: string | number | undefined) => string) => string
}

const quoted = (text: string | number | undefined): string => `“${text ?? ''}”`
const label = (key: string): string => quoted(fields[key]?.label)

const unknown = (what: string, otherwise: string): FormWording => ({
  message: ({ id }) => `${quoted(id)} is no ${what} of the atlas.`,
  help: ({ suggestion }) => (suggestion ? `Did you mean ${quoted(suggestion)}?` : otherwise),
})

const notDate: FormWording = {
  message: ({ text }) => `${quoted(text)} cannot be read as a date.`,
  help: ({ suggestion }) =>
    suggestion
      ? ''
      : 'Write it like “28 June 1981”, “about 1890”, “late 1950s” or “between 1950 and 1960”. What else is known belongs into the note.',
}

/**
 * What is wrong in the words of the form, by the codes of the checker, where its own words speak of the file. All others are
 * those of the checker, with the labels of the form for the names of members.
 */
export const formProblems: Readonly<Partial<Record<string, FormWording>>> = {
  'schema/choice': {
    message: ({ found }) => `It cannot be ${quoted(found)}.`,
    help: ({ suggestion }, choiceLabel) =>
      suggestion ? `Did you mean ${quoted(choiceLabel(suggestion))}?` : 'Choose one of the list.',
  },
  'schema/geometry': {
    message: ({ found, expected }) => `The position has to be a ${expected}, but is a ${found}.`,
    help: () => 'Events, stays and places are points; moves are lines.',
  },
  'reference/place': unknown('place', 'Choose another, or add it as a place.'),
  'reference/party': unknown('party', 'Choose another, or add the party.'),
  'reference/category': unknown('category', 'Choose one of the list.'),
  'reference/source': unknown('source', 'Choose another, or add the source.'),
  'reference/leg': unknown('move', 'Choose one of the list.'),
  'reference/stay': unknown('stay', 'Choose one of the list.'),
  'reference/event': unknown('event', 'Choose one of the list.'),
  'reference/one-way': {
    message: ({ kind, to }) => `The ${kind} ${quoted(to)} is named here, but does not name this one in turn.`,
    help: () => 'Name it there too, or take it away here.',
  },
  'view/no-extent': {
    message: () => 'This is no area: its edges lie on one another.',
    help: () => 'Move the map to what is to be seen first, and take that; or write its four edges.',
  },
  'event/inferred-priority': {
    message: () => 'Something is inferred here, but this is not in the background.',
    help: () =>
      `Choose 3 under ${label('priority')}: what is inferred stays in the background. If nothing is, take ${label('inference')} away.`,
  },
  'event/not-in-report': {
    message: () =>
      `This speaks of a first source, but ${label('origin')} says that it does not tell of the event.`,
    help: () => `Choose the first source under ${label('origin')} if it does; else choose another here.`,
  },
  'event/others-say': {
    message: () => 'Only the first source says so by this choice, but claims name others.',
    help: () =>
      'A claim that is only background has the stance for that; else choose that others say so in part, agree or disagree.',
  },
  'event/nobody-else-says': {
    message: () => 'Others say so too by this choice, but all claims stand on one source.',
    help: () =>
      'Add who else says so, with the source; where nobody does, choose that only the first source does.',
  },
  'event/nobody-disputes': {
    message: () => 'It is disputed by this choice, but no claim qualifies, disputes or denies.',
    help: () => 'Add who contradicts, with the source; where nobody does, choose another.',
  },
  'event/denied': {
    message: () => 'A party denies, which this choice does not say.',
    help: () =>
      'Choose that it is disputed; a claim that denies nothing of the event “disputes”, or is background.',
  },
  'source/of-claim-missing': {
    message: ({ id }) => `A claim names the source ${quoted(id)}, which is not among these.`,
    help: () => 'Add it here.',
  },
  'source/none': {
    message: () => 'No source is named.',
    help: () => 'Nothing stands here without a source.',
  },
  'claim/none': { message: () => 'Nobody says yet that it happened.', help: () => 'Add a claim.' },
  'date/not-edtf': notDate,
  'date/words': notDate,
  'date/outside-atlas': {
    message: ({ text, side }) => `${quoted(text)} lies ${side} the time of the atlas.`,
    help: () => 'Look for a slip in the year, or let the atlas span it.',
  },
}

/** Problems that speak of names of members as they are written, and not of those of the form. */
export const asWritten: ReadonlySet<string> = new Set([
  'schema/misspelt',
  'schema/misplaced',
  'schema/language',
  'text/unsafe-key',
  'json/duplicate-key',
])
