import { expect, test } from 'vitest'
import { eventFan } from '../../src/i18n/en/event-fan'

test.each([
  [1, 1, '1 event'],
  [12, 1, '12 events'],
  [12, 3, '12 events at 3 places'],
])('%s at %s places are told in a line', (count, places, line) => {
  expect(eventFan.listed(count, String(count), places)).toBe(line)
})
