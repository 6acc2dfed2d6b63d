import type { Atlas } from '../../domain/atlas/atlas'
import { citedIds } from '../../domain/atlas/cited-ids'
import { comparedWindow } from '../../domain/compare/compared-window'
import { chosenAccounts } from '../../domain/lens/accounts'
import type { Lesson, LessonStep } from '../../domain/lesson/lesson'
import { litEvents } from '../../domain/lesson/lit-events'
import { lessonEvents, stepEvents } from '../../domain/lesson/step-events'
import { shownStep } from '../../domain/lesson/step-view'
import { makeWorksheet } from '../../domain/lesson/worksheet/worksheet'
import { writtenLesson } from '../../domain/lesson/written-lesson'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { isOwnLesson } from '../../domain/own-lesson'
import { createEventSearch } from '../../domain/search/event-search'
import { passesFilters } from '../../domain/select/passes-filters'
import type { ViewContext } from '../../domain/view/url-view'
import type { Messages } from '../../i18n/messages'
import type { ChronicleMessages } from '../../i18n/use-chronicle-messages'
import type { Handout, HandoutStep } from '../../ui/handout/handout'
import { wordedScheme } from '../lens-words'
import { describeView } from '../share/describe-view'

export interface HandoutSubject {
  readonly atlas: Atlas
  readonly context: ViewContext
  readonly lesson: Lesson
  /** How marks look without accounts. */
  readonly scheme: MarkScheme
  /** BCP 47. */
  readonly locale: string
  /** Address of a step. */
  link(step: number): string
}

interface Words {
  readonly messages: Messages
  readonly chronicle: ChronicleMessages
  readonly direction: 'ltr' | 'rtl'
}

/** A lesson with all that its paper and its file tell of the dataset. */
export function readHandout(subject: HandoutSubject, words: Words): Handout {
  const { atlas, locale } = subject
  const lesson = writtenLesson(subject.lesson)
  const named = new Set(lessonEvents(lesson))
  const events = atlas.events.filter(({ id }) => named.has(id))
  return {
    ...{ atlas, lesson, locale, events, scheme: subject.scheme, direction: words.direction },
    steps: lesson.steps.map((step, index) => readStep(step, index + 1, subject, words)),
    sources: [...new Set(events.flatMap(citedIds))].filter((id) => atlas.sources.has(id)),
    worksheet: makeWorksheet(lesson, atlas),
    // One that was made in this browser is known to it alone.
    address: isOwnLesson(lesson.id) ? undefined : subject.link(1),
  }
}

function readStep(
  step: LessonStep,
  number: number,
  { atlas, context, scheme, locale }: HandoutSubject,
  { messages, chronicle }: Words,
): HandoutStep {
  const { view, map } = shownStep(step, context)
  const { window, compare, filters, lens } = view
  const found = filters.query.trim() ? createEventSearch(atlas)(filters.query) : undefined
  const restsOn = new Set(stepEvents(step))
  return {
    ...{ number, step, map, openEvent: view.event, lit: litInPrint(step, atlas) },
    windows: compare === undefined ? [window] : [comparedWindow(compare, window, atlas.extent), window],
    axis: view.axis ?? atlas.extent,
    passing: atlas.events.filter((event) => passesFilters(event, filters, found)),
    scheme: wordedScheme(chosenAccounts(lens, atlas)) ?? scheme,
    about: describeView(view, atlas, messages, chronicle, locale),
    restsOn: atlas.events.filter(({ id }) => restsOn.has(id)),
  }
}

/** On the page a place is pointed out by a ring that goes again; here the marks at it stand out. */
function litInPrint(step: LessonStep, atlas: Atlas): ReadonlySet<string> {
  const places = new Set(step.emphasis.flatMap(({ kind, id }) => (kind === 'place' ? id : [])))
  const there = atlas.events.filter(({ place }) => places.has(place)).map(({ id }) => id)
  return new Set([...litEvents(step, atlas), ...there])
}
