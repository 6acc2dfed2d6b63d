/**
 * Where the built site keeps the page of an event, from its root: "events/ID.html". Whatever is no lower-case letter,
 * digit or hyphen is written as its code point (`a b` is `a_20_b`), so that different ids have different names on
 * every file system and no id leads out of the folder.
 */
export function eventPagePath(id: string): string {
  const name = id.replace(/[^a-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)
  return `events/${name}.html`
}
