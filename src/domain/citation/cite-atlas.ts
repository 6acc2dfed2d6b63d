import type { Atlas } from '../atlas/atlas'

/** What a language decides about the citation of the atlas and of a part of it. */
export interface AtlasCitationWords {
  quoted(title: string): string
  version(version: string): string
  within(atlas: string): string
  accessed(date: string): string
}

export interface CitedView {
  /** Address of the view. */
  readonly link: string
  /** Day of the visit, in words. */
  readonly accessed: string
}

type Cited = Pick<Atlas, 'title' | 'version' | 'licence'>

/** One line of plain text that cites the whole atlas. */
export function citeAtlas(atlas: Cited, view: CitedView, words: AtlasCitationWords): string {
  return `${atlas.title}, ${imprint(atlas, view, words)}`
}

/** One line of plain text that cites an event of the atlas; `date` is its date in words. */
export function citeEvent(
  event: { readonly title: string; readonly date: string },
  atlas: Cited,
  view: CitedView,
  words: AtlasCitationWords,
): string {
  return `${words.quoted(event.title)} (${event.date}), ${words.within(atlas.title)}, ${imprint(atlas, view, words)}`
}

function imprint(
  { version, licence }: Cited,
  { link, accessed }: CitedView,
  words: AtlasCitationWords,
): string {
  return `${words.version(version)} (${licence.id}), ${link}, ${words.accessed(accessed)}.`
}
