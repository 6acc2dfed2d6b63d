import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { mergeFiles } from '../../../src/domain/edit/merge-files'

const item = (id: string, n = 1) => `    { "id": "${id}", "title": "${id.toUpperCase()}", "n": ${n} }`
const list = (...items: readonly string[]) => `{\n  "features": [\n${items.join(',\n')}\n  ]\n}\n`
const BASE = list(item('a'), item('b'), item('c'))

function merge(mine: string, theirs: string, base = BASE) {
  const merged = mergeFiles(openFile('f', base), openFile('f', mine), openFile('f', theirs))
  return merged && { text: merged.file.text, both: merged.both }
}

describe('two versions of a file', () => {
  it('come together where each has changed other features', () => {
    const mine = list(item('a', 2), item('b'), item('d'))
    const theirs = list(item('e'), item('a'), item('b', 3), item('c'))
    expect(merge(mine, theirs)).toEqual({
      text: list(item('e'), item('a', 2), item('b', 3), item('d')),
      both: [],
    })
  })

  it('are one where only one has changed, or both alike', () => {
    const other = list(item('a'))
    expect(merge(BASE, other)).toEqual({ text: other, both: [] })
    expect(merge(other, BASE)).toEqual({ text: other, both: [] })
    expect(merge(other, other)).toEqual({ text: other, both: [] })
    const mine = list(item('a', 2), item('b', 2), item('c'))
    const theirs = list(item('a', 2), item('b'), item('c', 2))
    expect(merge(mine, theirs)).toEqual({ text: list(item('a', 2), item('b', 2), item('c', 2)), both: [] })
  })

  it('tell the features that both have changed, of which mine stand', () => {
    expect(
      merge(list(item('a', 2), item('b'), item('c')), list(item('a', 3), item('b', 3), item('c'))),
    ).toEqual({
      text: list(item('a', 2), item('b', 3), item('c')),
      both: ['A'],
    })
  })

  it('lose nothing where one deleted what the other changed', () => {
    expect(merge(list(item('b'), item('c')), list(item('a', 3), item('b'), item('c')))).toEqual({
      text: list(item('a', 3), item('b'), item('c')),
      both: ['A'],
    })
    expect(merge(list(item('a', 2), item('b'), item('c')), list(item('b'), item('c')))).toEqual({
      text: list(item('b'), item('c'), item('a', 2)),
      both: ['A'],
    })
  })

  it('that both have added a feature of one id keep mine', () => {
    const mine = list(item('a'), item('b'), item('c'), item('d', 2))
    const theirs = list(item('a'), item('b'), item('c'), item('d', 3))
    expect(merge(mine, theirs)).toEqual({ text: mine, both: ['D'] })
  })

  it('cannot come together where more than features differs', () => {
    const around = BASE.replace('{\n', '{\n  "name": "mine",\n')
    const theirs = list(item('a', 3), item('b'), item('c'))
    expect(merge(around, theirs)).toBeUndefined()
    expect(merge(list(item('b'), item('a'), item('c')), theirs)).toBeUndefined()
    expect(merge(list(item('a', 2), item('b'), item('c')), '{ "features": [ { "id": "a", }')).toBeUndefined()
    expect(merge('{ "title": "mine" }', '{ "title": "theirs" }', '{}')).toBeUndefined()
  })
})
