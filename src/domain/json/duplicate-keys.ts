import { createScanner } from 'jsonc-parser'
import type { TextRange } from './json-node'
import { TOKEN } from './json-token'
import type { JsonPath } from './json-value'

export interface DuplicateKey {
  readonly key: string
  /** Path of the member, which both spellings share. */
  readonly path: JsonPath
  readonly first: TextRange
  readonly second: TextRange
}

interface Frame {
  readonly keys: Map<string, TextRange> | undefined
  /** Name or index of the child that is being read. */
  step: string | number
}

/** Finds the names that an object of a valid JSON text holds twice; of each only the repetitions are listed. */
export function findDuplicateKeys(text: string): readonly DuplicateKey[] {
  const found: DuplicateKey[] = []
  const frames: Frame[] = []
  const scanner = createScanner(text, true)
  let atKey = false
  for (let token = scanner.scan() as number; token !== TOKEN.end; token = scanner.scan()) {
    const frame = frames.at(-1)
    if (token === TOKEN.openBrace) {
      frames.push({ keys: new Map(), step: '' })
      atKey = true
    } else if (token === TOKEN.openBracket) {
      frames.push({ keys: undefined, step: 0 })
      atKey = false
    } else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) {
      frames.pop()
      atKey = false
    } else if (token === TOKEN.comma) {
      if (typeof frame?.step === 'number') frame.step++
      atKey = frame?.keys !== undefined
    } else if (token === TOKEN.string && atKey && frame?.keys !== undefined) {
      const key = scanner.getTokenValue()
      const second = { from: scanner.getTokenOffset(), to: scanner.getPosition() }
      const first = frame.keys.get(key)
      frame.step = key
      if (first === undefined) frame.keys.set(key, second)
      else found.push({ key, path: frames.map(({ step }) => step), first, second })
      atKey = false
    }
  }
  return found
}
