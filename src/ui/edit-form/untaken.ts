import { createContext, use, useEffect, useEffectEvent, useState } from 'react'
import { sameJson } from '../../domain/json/same-json'

/** What was typed in a field and could not be taken, and what the file has there. */
export interface Untaken {
  readonly text: string
  readonly value: unknown
}

/** Where what could not be taken stays when its form is left, by the key of its field. */
export interface UntakenTexts {
  get(field: string): Untaken | undefined
  keep(field: string, untaken: Untaken | undefined): void
}

export const NOT_KEPT: UntakenTexts = { get: () => undefined, keep() {} }
export const UntakenContext = createContext(NOT_KEPT)

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
