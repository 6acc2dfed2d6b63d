import { expect, test } from 'vitest'
import { mapKey } from '../../../src/ui/handout/map-key'
import { daySpan, testLeg, testStay } from '../../domain/marks/test-atlas'
import { sampleSubject } from '../../map/picture/sample-subject'

const { atlas, scheme } = sampleSubject()

test('names the signs that occur on the map and no others', () => {
  const legs = [
    testLeg('early', ['tehran', 'paris'], daySpan(20, 40)),
    testLeg('late', [], daySpan(300, 310)),
  ]
  const stays = [testStay('s', 'camp-ashraf', daySpan(150, 300))]
  const inView = atlas.events.filter(({ id }) => id !== 'c')
  expect(mapKey({ legs, stays }, scheme, inView, [{ from: 0, to: 120 }])).toEqual({
    kinds: scheme.kinds.slice(0, 1),
    signs: ['disputed', 'members'],
  })
  expect(mapKey({ legs: [], stays }, scheme, [], [{ from: 0, to: 200 }])).toEqual({
    kinds: [],
    signs: ['base'],
  })
})
