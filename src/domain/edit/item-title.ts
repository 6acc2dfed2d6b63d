import { asObject, type JsonObject } from '../json/json-value'

/** What an item is called: title, name or id; empty where it has none of these. */
export function itemTitle(item: unknown): string {
  const object = asObject(item)
  const { id } = object
  return headingOf(object) ?? (typeof id === 'string' || typeof id === 'number' ? String(id) : '')
}

/** Title or name of an item, be it a feature or a source. */
export function headingOf(item: JsonObject): string | undefined {
  const { title, name } = asObject(item.properties)
  return [title, name, item.title].find((text): text is string => typeof text === 'string' && /\S/.test(text))
}
