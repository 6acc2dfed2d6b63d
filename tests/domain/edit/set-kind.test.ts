import { expect, test } from 'vitest'
import { setKind } from '../../../src/domain/edit/set-kind'

test('an entry that a list has not had is added, and no member is that was empty', () => {
  const event = { properties: { claims: [{ by: 'iran' }] } }
  const kind = (value: unknown, ...path: (string | number)[]) => setKind(event, [{ path, value }])
  expect(kind({}, 'properties', 'claims', 1)).toBe('add-member')
  expect(kind('mek', 'properties', 'claims', 0, 'by')).toBe('set')
  expect(kind('denies', 'properties', 'claims', 0, 'stance')).toBe('set')
  expect(kind([], 'properties', 'claims')).toBe('set')
  expect(kind(undefined, 'properties', 'claims', 0)).toBe('remove-member')
})
