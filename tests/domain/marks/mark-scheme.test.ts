import { expect, it } from 'vitest'
import { kindColour } from '../../../src/domain/marks/mark-scheme'

it('has a colour for light and one for dark grounds, and none where there is no kind', () => {
  const kind = { colour: '#b04040', colourDark: '#f09090' }
  expect([kindColour(kind, 'light'), kindColour(kind, 'dark')]).toEqual(['#b04040', '#f09090'])
  expect(kindColour(undefined, 'dark')).toBeUndefined()
})
