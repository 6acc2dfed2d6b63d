import { expect, test } from 'vitest'
import { eventsById } from '../../../src/domain/atlas/events-by-id'
import { sampleAtlas } from '../../ui/sample-atlas'

test('events are found by their id, in what is made once for a list', () => {
  const { events } = sampleAtlas()
  const byId = eventsById(events)
  expect([...byId.values()]).toEqual(events)
  expect(byId.get('founding')?.id).toBe('founding')
  expect(eventsById(events)).toBe(byId)
  expect(eventsById(events.slice(1)).has('founding')).toBe(false)
})
