import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packSaved, unpackSaved } from '../../../src/app/edit/draft-records'

it('what files have is read as it was kept, whether that is what was opened, what it is told against, or neither', () => {
  const texts = fc.array(fc.constantFrom('first', 'second', 'third'), { minLength: 2, maxLength: 2 })
  const named = texts.map((list) => new Map(list.map((text, index) => [`${index}.geojson`, text])))
  fc.assert(
    fc.property(named, fc.option(named, { nil: undefined }), named, (opened, against, saved) => {
      const source = { kind: 'file', name: '0.geojson' } as const
      const base = { source, texts: opened, ...(against && { opened: against }) }
      const kept = { texts: saved, handles: new Map() }
      expect(unpackSaved(packSaved(kept, base), base)).toEqual(kept)
    }),
  )
})
