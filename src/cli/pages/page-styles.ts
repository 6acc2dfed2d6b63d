/** In `tokens.css`: the dark theme as the page's own switch sets it. */
const CHOSEN_DARK = /@media screen \{\s*\[data-theme="dark"\]/

/**
 * The tokens with the dark theme of the device: a page without JavaScript has no switch.
 *
 * @throws where the tokens have no dark theme in that form.
 */
export function systemThemed(tokens: string): string {
  if (!CHOSEN_DARK.test(tokens)) throw new Error('tokens.css: no dark theme to take over')
  return tokens.replace(CHOSEN_DARK, '@media screen and (prefers-color-scheme: dark) {\n  :root')
}

/** The fonts of the built styles in `assets/`, for a stylesheet in a folder beside it. */
export function fontFaces(builtStyles: string): string {
  const faces = builtStyles.match(/@font-face\s*\{[^}]*\}/g) ?? []
  return faces.map((face) => `${face.replace(/url\((["']?)\.\//g, 'url($1../assets/')}\n`).join('')
}
