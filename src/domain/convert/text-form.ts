import { startsAsJson } from './starts-as-json'

/** What a text without a list of items seems to be. */
export type TextForm = 'blank' | 'markup' | 'json' | 'other'

/** Tells from its beginning what a text without a list of items seems to be. */
export function textForm(text: string): TextForm {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start === '') return 'blank'
  if (start.startsWith('<')) return 'markup'
  return startsAsJson(start) ? 'json' : 'other'
}
