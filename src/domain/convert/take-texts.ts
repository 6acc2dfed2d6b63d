import { asText, type JsonObject, ownMember } from '../json/json-value'

/** The members of these names that are texts, and all other members of an object. */
export function takeTexts<const N extends string>(object: JsonObject, names: readonly N[]) {
  const texts = new Map<string, string>()
  for (const name of names) {
    const text = asText(ownMember(object, name))
    if (text !== undefined) texts.set(name, text)
  }
  return {
    texts: Object.fromEntries(texts) as { readonly [name in N]?: string },
    others: Object.fromEntries(Object.entries(object).filter(([name]) => !texts.has(name))) as JsonObject,
  }
}
