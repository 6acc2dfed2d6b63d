import { VIEW_KEYS } from '../../domain/view/view-keys'

/** The script of the events' pages (`static/open.js`), which takes a link to a view on to the map, with the keys of a view. */
export function openScript(source: string): string {
  const keys = [...VIEW_KEYS].filter((key) => key !== 'event')
  return `const VIEW_KEYS = ${JSON.stringify(keys)}\n${source}`
}
