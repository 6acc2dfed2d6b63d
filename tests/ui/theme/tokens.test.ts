import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/ui/theme/tokens.css', 'utf8')
const [light = '', dark = ''] = css.split('@media print')[0]?.split('@media screen') ?? []

/** Relative luminance as WCAG 2.2 defines it, of a colour written in hex or with `rgb(… / …%)`, which is taken as opaque. */
function luminance(theme: string, token: string): number {
  const written = theme.match(new RegExp(`--${token}: (?:#(\\w{6})|rgb\\((\\d+) (\\d+) (\\d+))`))
  if (!written) throw new Error(`no --${token}`)
  const [, hex, ...parts] = written
  const channels = hex ? [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) : parts.map(Number)
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(theme: string, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(theme, one), luminance(theme, other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

for (const [name, theme] of Object.entries({ light, dark })) {
  for (const ink of ['ink', 'ink-muted', 'link', 'accent']) {
    for (const ground of ['halo', 'paper', 'paper-raised', 'paper-sunken', 'map-land']) {
      test(`${ink} on ${ground} has the contrast of text, ${name}`, () => {
        expect(contrast(theme, ink, ground)).toBeGreaterThan(4.5)
      })
    }
  }
}
