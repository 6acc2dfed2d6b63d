import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { securityHeaders, securityTag } from '../../../src/cli/pages/security-policy'

const policy = / content="([^"]*)"/.exec(securityTag.text)?.[1]?.replaceAll('&#39;', "'") ?? ''

describe('the security policy', () => {
  it('lets the built pages run and load what is their own alone, and the map that a reader may choose', () => {
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' data: blob: https://tile.openstreetmap.org",
      "font-src 'self'",
      "connect-src 'self' https:",
      "frame-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ])
    expect(securityTag.text).toMatch(/^<meta http-equiv="Content-Security-Policy" content="[^"]*" \/>\n$/)
  })

  it('is said again in the header, with who may frame the page, which a page cannot say', () => {
    const fields = (framed: boolean) => securityHeaders(framed)['Content-Security-Policy']
    expect(fields(true)).toBe(`${policy}; frame-ancestors *`)
    expect(fields(false)).toBe(`${policy}; frame-ancestors 'self'`)
  })
})

/** Values of a header field in a text, whatever the form of the file. */
function valuesIn(text: string, name: string): readonly string[] {
  return [...text.matchAll(new RegExp(`${name}:? "?([^"\n]+?)"?(?: always;)?$`, 'gm'))].map(
    ([, value = '']) => value,
  )
}

describe('what hosts are told to send', () => {
  const readme = readFileSync('README.md', 'utf8')
  const block = (language: string) => readme.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? ''

  it.each([
    ['public/_headers', readFileSync('public/_headers', 'utf8'), '*'],
    ['nginx', block('nginx'), '$frame_ancestors'],
  ])('is the same in %s', (_, text, ancestors) => {
    const expected = {
      ...securityHeaders(true),
      'Content-Security-Policy': `${policy}; frame-ancestors ${ancestors}`,
    }
    for (const [name, value] of Object.entries(expected)) expect(valuesIn(text, name)).toEqual([value])
  })

  it('is the same in Caddy, whose two policies differ by who may frame the page', () => {
    const text = block('caddyfile')
    const { 'Content-Security-Policy': _, ...others } = securityHeaders(true)
    expect(valuesIn(text, 'Content-Security-Policy')).toEqual(
      [true, false].map((framed) => securityHeaders(framed)['Content-Security-Policy']),
    )
    for (const [name, value] of Object.entries(others)) expect(valuesIn(text, name)).toEqual([value])
  })
})
