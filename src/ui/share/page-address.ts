import { eventPagePath } from '../../domain/export/event-page-path'

/**
 * The address of an event's own page, which other sites can preview, with the view that it forwards readers to; `link`
 * is the address of that view.
 */
export function pageAddress(link: string, event: string): string {
  const { search } = new URL(link)
  const kept = search
    .slice(1)
    .split('&')
    .filter((entry) => !entry.startsWith('event='))
  const page = new URL(eventPagePath(event), link)
  page.search = kept.join('&')
  return page.href
}
