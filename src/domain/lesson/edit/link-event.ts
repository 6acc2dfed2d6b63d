import { linkedEvents } from '../linked-events'
import { plainText } from '../markdown'

/** A link with its words, as it is written. */
const LINK = /\[(?:\\.|[^\]\\])*\]\([^()\s]*\)/g

interface LinkedText {
  readonly text: string
  /** Where the link ends. */
  readonly end: number
}

/**
 * A Markdown text in which what was selected leads to an event. Where nothing is selected, or what cannot be one link
 * (two paragraphs, another link), the title of the event follows it as a link.
 */
export function linkEvent(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  event: { readonly id: string; readonly title: string },
): LinkedText {
  const selected = text.slice(from, to)
  const words = selected.trim()
  const start = from + selected.indexOf(words)
  const linked = put(text, start, start + words.length, `[${words}](event:${event.id})`)
  if (words !== '' && leavesAll(text, linked.text, event.id)) return linked
  const at = linkEnd(text, from, to)
  const gap = /\S$/.test(text.slice(0, at)) ? ' ' : ''
  return put(text, at, at, `${gap}[${event.title.replace(/[[\]\\`*_<]/g, '\\$&')}](event:${event.id})`)
}

function put(text: string, from: number, to: number, link: string): LinkedText {
  return { text: `${text.slice(0, from)}${link}${text.slice(to)}`, end: from + link.length }
}

/** Whether a text with a link more still reads as it did. */
function leavesAll(before: string, after: string, id: string): boolean {
  const events = new Set(linkedEvents(after))
  return (
    plainText(after) === plainText(before) && [id, ...linkedEvents(before)].every((each) => events.has(each))
  )
}

/** The end of what is selected, or of the last link that it touches. */
function linkEnd(text: string, from: number, to: number): number {
  const ends = Array.from(text.matchAll(LINK), ({ index, 0: { length } }) =>
    index < to && from < index + length ? index + length : to,
  )
  return Math.max(to, ...ends)
}
