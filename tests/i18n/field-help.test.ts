import { expect, test } from 'vitest'
import { fieldHelp, fieldHelpTables } from '../../src/i18n/en/field-help/field-help'

test('help is found by the path of a member, wherever in a list and in whatever language', () => {
  expect(fieldHelp('event', ['properties', 'claims', 3, 'by'])).toMatchObject({
    label: 'Who says it',
    example: 'mek',
  })
  expect(fieldHelp('place', ['properties', 'name:fa'])?.label).toBe('Name in another language')
  expect(fieldHelp('stay', ['properties', 'place'])?.description).toContain('places.geojson')
  expect(fieldHelp('event', ['properties', 'unknown'])).toBeUndefined()
  expect(fieldHelp('event', ['constructor'])).toBeUndefined()
})

test('every text says it in full', () => {
  for (const table of Object.values(fieldHelpTables))
    for (const [label, description] of Object.values(table)) {
      expect(label).toMatch(/^\S.{1,40}$/)
      expect(description).toMatch(/[.…]$/)
    }
})
