import type { ProblemCode } from '../../domain/check/codes'
import { dataset } from './rules/dataset'
import { dates } from './rules/dates'
import { geojson } from './rules/geojson'
import { json } from './rules/json'
import { lessons } from './rules/lessons'
import type { RuleText } from './rules/rule-text'
import { texts } from './rules/texts'

const byCode: Readonly<Record<ProblemCode, RuleText>> = {
  ...json,
  ...geojson,
  ...dataset,
  ...dates,
  ...lessons,
  ...texts,
}

const groups: Readonly<Record<string, string>> = {
  json: 'the notation of the files',
  geojson: 'places and shapes on the map',
  schema: 'what each entry holds',
  date: 'when',
  id: 'names of entries',
  name: 'other names',
  reference: 'what names what',
  unused: 'what nothing names',
  category: 'kinds of events',
  view: 'what the map shows first',
  event: 'how sure an event is',
  claim: 'who says so',
  source: 'where it stands',
  place: 'points and the places they name',
  leg: 'journeys',
  lesson: 'lessons',
  wording: 'words',
  text: 'what hides in texts',
  check: 'the check itself',
}

/** What each rule of the checker finds, and why; and the words of the page of rules. */
export const rules = {
  groups,
  groupTitle: (group: string): string => {
    const title = groups[group] ?? group
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}`
  },
  pageIntro: `# Rules of the checker

What \`npm run check\` and the Edit tab say of a file, by the code in each message. An *error* has to be mended before
a file can join the atlas; a *warning* asks for a second look.

Each rule has a wrong and a right example: a small file, or a piece of the files of an invented atlas of a library that
moved. Below the wrong one stands what the checker says of it: where (file, line, column), what is wrong, the line with
the place marked, and what to do; then whether \`npm run check -- --fix\` mends it, whether the Edit tab has a button for it, or
only a person can tell what is meant.

This page is written by \`npm run rules\`; a test holds it to the code.`,
  /** What mends the wrong example: what `--fix` does by itself, and what is offered to a person. */
  mended: (safe: readonly string[], offered: readonly string[]): string =>
    safe.length > 0
      ? `*Mended by \`--fix\`:* ${safe.join('; ')}.`
      : offered.length > 0
        ? `*Offered in the Edit tab, for a person to choose:* ${offered.join('; ')}.`
        : '*Mended by hand.*',
  wrong: 'Wrong',
  right: 'Right',
  beside: (file: string, other: string, piece: string): string =>
    `, in \`${file}\`, where \`${other}\` has \`${piece}\``,
  /** Empty for a code that is no rule of the checker. */
  of: (code: string): { readonly what: string; readonly why: string } => {
    const [what, why] = Object.hasOwn(byCode, code) ? byCode[code as ProblemCode] : ['', '']
    return { what, why }
  },
}
