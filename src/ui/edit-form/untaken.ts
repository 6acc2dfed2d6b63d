import { createContext, use, useEffect, useEffectEvent, useRef, useState } from 'react'
import { sameJson } from '../../domain/json/same-json'

/** What was typed in a field and could not be taken, and what the file has there. */
export interface Untaken {
  readonly text: string
  readonly value: unknown
  /** All that stands in a form that was begun and is not ended. */
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
  const keep = useEffectEvent((typed: string | undefined) =>
    texts.keep(field, typed === undefined ? undefined : { text: typed, value }),
  )
  useEffect(() => keep(text), [text])
}

/**
 * What stands in a form that makes something new on the way: it stays with what is edited, by the key of its field, until it is
 * undefined again. `textOf` says what of it is told to be in no file; nothing where nothing would be lost.
 */
export function useKeptDraft<Draft>(field: string, textOf: (draft: Draft) => string) {
  const texts = use(UntakenContext)
  const [draft, setDraft] = useState(() => texts.get(field)?.draft as Draft | undefined)
  // At once, and not with the next render: what adds it may close the form.
  const last = useRef(draft)
  const change = (to: (draft: Draft | undefined) => Draft | undefined) => {
    const next = to(last.current)
    const text = next === undefined ? '' : textOf(next).trim()
    last.current = next
    setDraft(next)
    texts.keep(field, text === '' ? undefined : { text, value: undefined, draft: next })
  }
  return [draft, change] as const
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
