import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { type AtlasParts, atlasParts } from '../../domain/check/atlas-parts'
import type { Finding } from '../../domain/check/collect-findings'
import { lessonProblems } from '../../domain/check/lesson-problems'
import type { JsonPath } from '../../domain/json/json-value'
import { eventsInView } from '../../domain/lesson/edit/events-in-view'
import { viewTerms } from '../../domain/lesson/edit/view-terms'
import { lessonMembers } from '../../domain/lesson/format-lesson'
import type { Lesson, StepView } from '../../domain/lesson/lesson'
import { shownStep } from '../../domain/lesson/step-view'
import type { EventSearch } from '../../domain/search/event-search'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useLessonFileMessages } from '../../i18n/use-lesson-file-messages'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { useLessonProblemMessages } from '../../i18n/use-lesson-problem-messages'
import { useMessages } from '../../i18n/use-messages'
import { usePagePartsMessages } from '../../i18n/use-page-parts-messages'
import type { FieldProblem } from '../../ui/field/field-problem'
import type { MakerParts } from '../../ui/lesson-maker/maker-props'
import type { LessonDraft } from './draft-state'
import { isStepShown, placedMap, showStep } from './maker-map'
import type { TeachProps } from './teach-props'
import { viewDates, viewFacts } from './view-words'

/** What the parts of the maker need of a draft and of the page. */
export function useMakerParts(lesson: Lesson, draft: LessonDraft, props: TeachProps): MakerParts {
  const { atlas, store, context, locale } = props
  const parts = useMemo(() => atlasParts(atlas), [atlas])
  const checked = useDeferredValue(lesson)
  const problem = useLessonProblemMessages()
  const { place } = useLessonFileMessages()
  const maker = useLessonMakerMessages()
  const findings = useMemo(
    () => findingsByStep(lessonProblems(lessonMembers(checked), parts)),
    [checked, parts],
  )
  const words = {
    ...{ maker, lesson: useLessonMessages(), chronicle: useChronicleMessages() },
    ...{ all: useMessages(), parts: usePagePartsMessages() },
  }
  const search = useEventSearching(atlas)
  const sent = useRef<StepView>(undefined)
  const named = (finding: Finding): Finding => {
    const { id } = finding.values
    return { ...finding, values: { ...finding.values, title: titleIn(parts, String(id)) ?? id ?? '' } }
  }
  const problemOf = (finding: Finding): FieldProblem => ({
    tone: toneOf(finding),
    text: problem.message(named(finding)),
    help: problem.help(named(finding)),
  })
  return {
    lesson,
    atlas,
    locale,
    problemsAt: (...path) =>
      (findings.get(stepOf(path)) ?? [])
        .filter((finding) => path.every((key, at) => finding.path[at] === key))
        .map(problemOf),
    toMend: Array.from(findings.values())
      .flat()
      .filter(({ severity }) => severity === 'error')
      .map((finding) => ({
        ...{ step: stepOf(finding.path), field: fieldOf(finding.path) },
        ...{ place: place(fieldPath(finding.path)), text: problem.message(named(finding)) },
        isUnplayable: finding.code.startsWith('schema/'),
      })),
    goneAt: (step) =>
      (findings.get(step) ?? [])
        .filter(({ code }) => isGone(code))
        .map((finding) => problem.message(named(finding))),
    datesOf: (step) => viewDates(shownStep(step, context), atlas, words, locale),
    viewFacts: (step) => viewFacts(shownStep(step, context), atlas, words, locale),
    currentView: () => viewTerms(store.getState().view, placedMap(props), context),
    onShowView(step) {
      sent.current = step.view
      showStep(step, props)
    },
    isShown: (step) => isStepShown(step, sent.current, props),
    onViewChange: store.subscribe,
    onOpenEvent: props.onOpenEvent,
    eventsInView: (step) => eventsInView(atlas.events, shownStep(step, context)),
    findEvents: (query) => {
      const found = search?.(query)
      return found && atlas.events.filter(({ id }) => found.has(id))
    },
    onChange: (change, isTyping = false) => draft.apply(change, isTyping),
  }
}

/** Findings by the index of their step; those of the lesson as a whole by `undefined`. */
function findingsByStep(findings: readonly Finding[]): ReadonlyMap<number | undefined, readonly Finding[]> {
  const byStep = new Map<number | undefined, Finding[]>()
  for (const finding of findings) {
    const step = stepOf(finding.path)
    const others = byStep.get(step)
    if (others) others.push(finding)
    else byStep.set(step, [finding])
  }
  return byStep
}

function stepOf([first, second]: JsonPath): number | undefined {
  return first === 'steps' && typeof second === 'number' ? second : undefined
}

function toneOf({ code, severity }: Finding): FieldProblem['tone'] {
  if (severity !== 'error') return 'hint'
  return code === 'schema/empty' ? 'empty' : 'error'
}

/** The path to the field of the form to which a path into a lesson leads. */
function fieldPath(path: JsonPath): JsonPath {
  if (stepOf(path) === undefined) return path.slice(0, 1)
  return path.slice(0, path[2] === 'question' ? 4 : 3)
}

/** The focus key of that field. */
function fieldOf(path: JsonPath): string {
  if (stepOf(path) === undefined) return path[0] === 'steps' ? 'add' : String(path[0])
  return String(path[3] === 'answer' ? path[3] : path[2])
}

/** What something of the atlas is called. */
function titleIn({ events, legs, stays, places }: AtlasParts, id: string): string | undefined {
  return (events.get(id) ?? legs.get(id) ?? stays.get(id))?.title ?? places.get(id)?.name
}

/** Whether a code says that something named is not in the atlas. */
function isGone(code: string): boolean {
  return (code.startsWith('reference/') && code !== 'reference/repeated') || code === 'lesson/view-value'
}

/** The search over the events, once its code has come. */
function useEventSearching(atlas: Atlas): EventSearch | undefined {
  const [search, setSearch] = useState<EventSearch>()
  useEffect(() => {
    const stopping = new AbortController()
    const { signal } = stopping
    const fetch = () => {
      import('../../domain/search/event-search').then(
        ({ createEventSearch }) => {
          if (signal.aborted) return
          stopping.abort()
          setSearch(() => createEventSearch(atlas))
        },
        () => {},
      )
    }
    fetch()
    addEventListener('online', fetch, { signal })
    return () => stopping.abort()
  }, [atlas])
  return search
}
