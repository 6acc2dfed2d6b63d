/** Braces as commands: BibTeX counts `\{` as an opening brace, and an odd one would swallow the rest of the file. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Plain text for LaTeX, its special characters escaped; letters of all scripts stay. Blanks become one space each. */
export function latexText(text: string): string {
  return blanksToSpaces(text).replace(/[\\{}~^$&%#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
}

/** An address for a verbatim field (`url`), in which nothing is escaped but braces count. */
export function latexAddress(address: string): string {
  return blanksToSpaces(address).replace(
    /[\\{} ]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function blanksToSpaces(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
