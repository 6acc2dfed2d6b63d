import { expect, it } from 'vitest'
import { wordFault } from '../../../src/app/edit/word-fault'
import { edit } from '../../../src/i18n/en/edit'

it.each([
  { kind: 'status', status: 404 },
  { kind: 'address', detail: '' },
  { kind: 'page' },
  { kind: 'scheme' },
  { kind: 'not-text', byte: 7, encoding: '' },
] as const)('names a long address by its two ends ($kind)', (fault) => {
  const name = `https://host.test/${'a'.repeat(3000)}/events.geojson`
  const told = wordFault({ ...fault, name }, edit, 'en')
  expect(told).toMatch(/https:\/\/host\.test\/a+…a+\/events\.geojson/)
  expect(told.length).toBeLessThan(400)
})
