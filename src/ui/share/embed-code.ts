import { escapeMarkup } from '../../domain/escape-markup'

/** The address of a view in a frame of another page. */
export function embedAddress(link: string): string {
  const url = new URL(link)
  url.searchParams.set('embed', '1')
  return url.href
}

/** HTML for another page: a frame as wide as its place and `height` CSS pixels high. */
export function embedCode(link: string, title: string, height: number): string {
  const source = escapeMarkup(embedAddress(link))
  return `<iframe src="${source}" title="${escapeMarkup(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="fullscreen"></iframe>`
}
