/** `name` and its translations. */
export function namesOf(members: object): string[] {
  return textsOf(members).flatMap(([key, name]) => (/^name(?::|$)/.test(key) ? name : []))
}

/** Names by BCP 47 language, from `name` (English) and `name:xx`. */
export function namesByLanguage(members: { readonly name: string }): Readonly<Record<string, string>> {
  const translated = textsOf(members).filter(([key]) => key.startsWith('name:'))
  return Object.fromEntries([
    ['en', members.name],
    ...translated.map(([key, name]) => [key.slice('name:'.length), name] as const),
  ])
}

/** What `alt_name` and `alt_name:xx` list. */
export function otherNamesOf(members: object): string[] {
  const lists = textsOf(members).flatMap(([key, list]) =>
    /^alt_name(?::|$)/.test(key) ? list.split(';') : [],
  )
  return [...new Set(lists.map((name) => name.trim()).filter((name) => name !== ''))]
}

function textsOf(members: object): [key: string, text: string][] {
  return Object.entries(members).filter(([, value]) => typeof value === 'string')
}
