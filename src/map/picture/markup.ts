import { escapeMarkup } from '../../domain/escape-markup'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element as text; children are markup already, so that text goes through `escapeText`. */
export function markup(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeText(typeof value === 'number' ? String(tidy(value)) : String(value))}"`,
    )
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

/** Text for an XML document, also within quotes; characters that XML does not have are left out. */
export function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 (2.2) forbids.
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
  return escapeMarkup(text.replace(forbidden, ''))
}

/** A hundredth of a pixel is enough. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100
}
