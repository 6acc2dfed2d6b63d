import type { Finding } from '../../domain/check/collect-findings'
import { ownMember } from '../../domain/json/json-value'
import { check } from './check'
import type { Wording } from './check/wording'
import { lessonMaker } from './lesson-maker'

/** A finding; `title` among its values is that of what it names by `id`. */
type Told = Pick<Finding, 'code' | 'path' | 'values'>

const { view } = lessonMaker

const ANOTHER_VIEW = `Set map and time to what the class is to see, then press “${view.take}”.`

const missing = (kind: string): Wording => ({
  message: (v) => `This atlas has no ${kind} “${v.id}”.`,
  help: (v) => `${v.suggestion ? `Did you mean “${v.suggestion}”? ` : ''}Choose another, or remove it.`,
})

/** What is said where a lesson is made, and no file is seen, in place of the checker's words for files. */
const wordings: Readonly<Record<string, Partial<Wording>>> = {
  'schema/empty': { message: () => 'Still to be written.', help: () => '' },
  'schema/length': {
    message: () => 'There is no step yet.',
    help: () => `Set map and time to what the class is to see, then press “${lessonMaker.addStep}”.`,
  },
  'lesson/no-source': {
    help: () => 'Find what its text rests on, and add it. Nothing stands here without a source.',
  },
  'lesson/outside-window': {
    message: (v) => `“${v.title}” (${v.date}) is open, but lies ${v.side} the dates that the step shows.`,
    help: () => `Press “${view.show}”, move the dates or open another event, then press “${view.take}”.`,
  },
  'lesson/time-elsewhere': {
    message: () => 'No event that the step rests on lies in the dates that it shows.',
    help: (v) =>
      `Set the dates so that an event lies in them (the first is dated ${v.date}), then press “${view.take}”.`,
  },
  'lesson/map-elsewhere': {
    message: () => 'The map shows no place that the step tells of.',
    help: () => `Press “${view.show}”, move or widen the map, then press “${view.take}”.`,
  },
  'lesson/event-and-panel': {
    message: () => 'An event and another card cannot be open at once.',
    help: () => ANOTHER_VIEW,
  },
  'lesson/emphasis-unseen': {
    message: (v) => `“${v.title}” is pointed out, but the step does not show it.`,
    help: () => 'Widen the map or the dates of the step, or point out something else.',
  },
  'lesson/text-long': {
    help: () => 'Shorten it, part it into two steps, or move what is for the teacher into the notes.',
  },
  'lesson/minutes': {
    message: (v) => `${v.minutes} min are planned, but reading the steps alone takes ${v.needed}.`,
  },
  'wording/long': {
    message: (v) => `This has ${v.length} characters: more than ${v.limit} are hard to read.`,
    help: () => 'Shorten it, or part it into two steps.',
  },
  'reference/event': missing('event'),
  'reference/leg': missing('journey'),
  'reference/stay': missing('stay'),
  'reference/place': missing('place'),
  'reference/party': missing('party'),
  'reference/category': missing('category'),
  'reference/repeated': { message: (v) => `“${v.title}” stands here twice.` },
}

/** What each part of a step's view is called where it is told of. */
const VIEW_PARTS: Readonly<Record<string, string>> = {
  ...{ from: view.dates, to: view.dates, map: view.map, event: view.open, panel: view.open },
  ...{ compare: view.compare, axis: view.axis, spacing: view.axis },
}

/** A value of a view that cannot be shown, whatever is wrong with it. */
const viewValue = ({ path, values }: Told): string =>
  `${ownMember(VIEW_PARTS, String(path[3])) ?? view.filters}: “${values.found ?? values.text}” cannot be shown here.`

const isViewValue = ({ code, path }: Told) =>
  path[2] === 'view' && path.length > 3 && !Object.hasOwn(wordings, code)

/** What is wrong with a lesson that is being made, and how to mend it there. */
export const lessonProblem = {
  message: (told: Told): string =>
    isViewValue(told)
      ? viewValue(told)
      : (wordings[told.code]?.message ?? (() => check.message(told)))(told.values),
  /** Empty where the message says it all. */
  help(told: Told): string {
    if (isViewValue(told)) return ANOTHER_VIEW
    if (told.code === 'lesson/markdown' && told.values.kind === 'heading')
      return 'The step has its heading above. Begin the line with a word, or write \\# where the sign is meant.'
    return (wordings[told.code]?.help ?? (() => check.help(told)))(told.values)
  },
}
