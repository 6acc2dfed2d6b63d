import { expect, test } from 'vitest'
import { CONTESTANTS } from './contestant-list'
import { readOptions } from './options'

test('without options all contestants are measured at all sizes', () => {
  expect(readOptions([])).toEqual({
    contestants: CONTESTANTS,
    sizes: [100, 1000, 10_000, 100_000, 1_000_000],
    pixelRatio: 1,
    mayUseGpu: false,
    isNarrowed: false,
  })
})

test('parts of ids choose contestants, and sizes come in order', () => {
  const options = readOptions(['--contestants=leaflet.timeline,markercluster', '--sizes=10000,1000', '--gpu'])
  expect(options.contestants.map(({ id }) => id)).toEqual([
    'leaflet.timeline-canvas',
    'leaflet.timeline-svg',
    'leaflet.markercluster',
  ])
  expect(options).toMatchObject({ sizes: [1000, 10_000], mayUseGpu: true, isNarrowed: true })
})

test.each([
  '--contestants=nobody',
  '--sizes=',
  '--sizes=1e9',
  '--sizes=ten',
  '--pixel-ratio=0',
  '--size=100',
])('%s is refused', (arg) => {
  expect(() => readOptions([arg])).toThrow()
})
