import { expect, test } from 'vitest'
import { describeView } from '../../../src/app/share/describe-view'
import { NO_FILTERS } from '../../../src/domain/view/view'
import { chronicle } from '../../../src/i18n/en/chronicle'
import { en } from '../../../src/i18n/messages'
import { sampleAtlas } from '../../ui/sample-atlas'

const told = (filters: Partial<typeof NO_FILTERS>, lens: readonly string[] = []) =>
  describeView(
    { filters: { ...NO_FILTERS, ...filters }, lens: [...lens] },
    sampleAtlas(),
    en,
    chronicle,
    'en-GB',
  )

test('what is left out and whose accounts are seen is said in a line', () => {
  expect(told({})).toBeUndefined()
  expect(told({ categories: ['attack', 'relocation'], query: ' paris ' })).toBe(
    'Categories: Attack or Relocation · “paris”',
  )
  expect(told({}, ['group', 'kind:press'])).toMatch(/The Movement.*Press/)
})
