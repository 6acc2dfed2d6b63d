import type { Random } from './random'

/** Something that is given damaged files, and has to end in data or in a problem that is told. */
export interface Target {
  readonly name: string
  /** The files that are damaged. */
  readonly seeds: readonly Uint8Array[]
  /** Whether it reads texts with values as in JSON. */
  readonly isText: boolean
  /** @throws where what is given ends otherwise than it should */
  run(bytes: Uint8Array, random: Random): void | Promise<void>
}

/** A text as the page reads it from bytes. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function ensure(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what)
}
