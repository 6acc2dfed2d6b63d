import { expect, test } from 'vitest'
import { securityTag } from '../../../src/cli/pages/security-policy'

test('the built pages run and load what is their own alone, and the map that a reader may choose', () => {
  const policy = / content="([^"]*)"/.exec(securityTag.text)?.[1]?.replaceAll('&#39;', "'")
  expect(policy).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
      "img-src 'self' data: blob: https://tile.openstreetmap.org; font-src 'self'; connect-src 'self' https:; " +
      "frame-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
  )
  expect(securityTag.text).toMatch(/^<meta http-equiv="Content-Security-Policy" content="[^"]*" \/>\n$/)
})
