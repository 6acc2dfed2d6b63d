import { createContext, use, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { JsonPath } from '../../domain/json/json-value'
import { sameJson } from '../../domain/json/same-json'
import type { Making } from '../../i18n/en/edit-untaken'
import { focusKey } from './form-props'

/** What was typed in a field and could not be taken, and what the file has there. */
export interface Untaken {
  readonly text: string
  readonly value: unknown
  /** Of something new that was begun and not added: what it is, and all that stands in its form. */
  readonly making?: Making
  readonly draft?: unknown
}

/** Where what could not be taken stays when its form is left, by the key of its field. */
export interface UntakenTexts {
  get(field: string): Untaken | undefined
  keep(field: string, untaken: Untaken | undefined): void
}

export const UntakenContext = createContext<UntakenTexts>({ get: () => undefined, keep() {} })

/** What was left in a field when its form was shown last, as long as the file has the same there. */
export function useLeftUntaken(field: string, value: unknown): string | undefined {
  const texts = use(UntakenContext)
  const [left] = useState(() => {
    const kept = texts.get(field)
    return kept && sameJson(kept.value, value) ? kept.text : undefined
  })
  return left
}

/** Keeps what stands in a field and could not be taken; undefined: nothing does. */
export function useKeepUntaken(field: string, text: string | undefined, value: unknown): void {
  const texts = use(UntakenContext)
  const keep = useEffectEvent((_: string | undefined) =>
    texts.keep(field, text === undefined ? undefined : { text, value }),
  )
  // It stays over what Undo makes of the value, and is kept with that.
  const over = text === undefined ? undefined : JSON.stringify([text, value])
  useEffect(() => keep(over), [over])
}

/** What was begun and is gone to. */
export interface Goal {
  /** Its key. */
  readonly draft: string
  /** It is in sight. */
  onReached(): void
}

export const GoalContext = createContext<Goal | undefined>(undefined)

/** Does something as what was begun is gone to. */
export function useGoal(act: (goal: Goal) => void): void {
  const goal = use(GoalContext)
  const go = useEffectEvent((to: Goal) => act(to))
  useEffect(() => {
    if (goal) go(goal)
  }, [goal])
}

/** The key of what is begun at a path, which its first field has as that of the focus. */
export function draftKey(path: JsonPath, making: Making): string {
  return focusKey([...path, `new-${making}`])
}

/**
 * What stands in a form that makes something new on the way, for what is at a path, until it is undefined again. As long as `textOf`
 * says something of it that is told to be in no file, it stays with what is edited; else nothing would be lost, and it is gone with
 * the form. `onGo`: it is gone to.
 */
export function useKeptDraft<Draft>(
  path: JsonPath,
  making: Making,
  textOf: (draft: Draft) => string,
  onGo: (key: string) => void,
) {
  const texts = use(UntakenContext)
  const field = draftKey(path, making)
  const keptDraft = () => texts.get(field)?.draft as Draft | undefined
  const [{ draft, kept }, setDraft] = useState(() => ({ draft: keptDraft(), kept: keptDraft() }))
  const now = keptDraft()
  // Entries of a list were moved, and what was begun in them with them.
  if (now !== kept) setDraft({ draft: now, kept: now })
  // At once, and not with the next render: what adds it may close the form.
  const last = useRef(draft)
  useLayoutEffect(() => {
    last.current = draft
  }, [draft])
  const change = (to: (draft: Draft | undefined) => Draft | undefined) => {
    const next = to(last.current)
    const text = next === undefined ? '' : textOf(next).trim()
    last.current = next
    texts.keep(field, text === '' ? undefined : { text, value: undefined, making, draft: next })
    setDraft({ draft: next, kept: keptDraft() })
  }
  useGoal((goal) => {
    if (goal.draft !== field) return
    goal.onReached()
    onGo(field)
  })
  return [draft, change, field] as const
}

/** What could not be taken in the fields of such a form, by their keys. */
export type InnerTexts = Readonly<Record<string, Untaken | undefined>>

/** Texts that are a part of a draft; `change` is given what makes others of them. */
export function innerTexts(
  inner: InnerTexts,
  change: (to: (inner: InnerTexts) => InnerTexts) => void,
): UntakenTexts {
  return {
    get: (field) => inner[field],
    keep: (field, untaken) =>
      change((before) => (untaken || before[field] ? { ...before, [field]: untaken } : before)),
  }
}
