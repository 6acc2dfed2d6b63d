import { expect, it } from 'vitest'
import { titleLines } from '../../../src/map/overlay/title-lines'

it.each([
  ['Roman Empire', ['Roman Empire']],
  ['Roman Empire · Byzantine Empire', ['Roman Empire', 'Byzantine Empire']],
  ['M 5.0 - 89 km E of Ridgecrest, CA', ['M 5.0 - 89 km E of', 'Ridgecrest, CA']],
  [
    'The siege of a town that nobody has ever heard of',
    ['The siege of a town that', 'nobody has ever heard of'],
  ],
  [
    'The siege of a town that nobody has ever heard of before',
    ['The siege of a town that', 'nobody has ever heard of…'],
  ],
  ['A'.repeat(200), [`${'A'.repeat(26)}…`]],
])('labels %s in two short lines', (name, lines) => {
  expect(titleLines(name)).toEqual(lines)
})
