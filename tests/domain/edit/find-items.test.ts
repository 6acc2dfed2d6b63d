import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { findItems } from '../../../src/domain/edit/find-items'
import { finish } from '../../../src/domain/edit/item-list'

const feature = (id: string, title: string, date = '1986') => ({
  type: 'Feature',
  id,
  properties: { title, date },
})
const list = (items: readonly unknown[]) => openFile('a.json', JSON.stringify(items))
const found = (items: readonly unknown[], query: string) => finish(findItems(list(items), query))

describe('items of a file', () => {
  const items = [
    feature('fall-of-mehran', 'Fall of Mehran', '1986-06'),
    null,
    feature('mehran', 'Méhran again', '1988-06-18'),
    feature('c', 'Camp', '1986-07'),
  ]

  it('are found by the beginnings of words of title, date and id, first those that are called so', () => {
    expect(found(items, 'mehr')).toEqual([2, 0])
    expect(found(items, 'AGAIN méh')).toEqual([2])
    expect(found(items, '1986')).toEqual([0, 3])
    expect(found(items, 'ehran')).toEqual([])
  })

  it('are found, being sources, by publisher, container, author, address and year, as where they are cited', () => {
    const sources = [
      { id: 'a', title: 'Camp closes', publisher: 'Associated Press' },
      { id: 'b', title: 'A visit', URL: 'https://www.ashrafcity.com/visit', publisher: ['x'] },
      { id: 'c', title: 'A book', author: [{ family: 'Berg', 'non-dropping-particle': 'van der' }] },
      { id: 'd', title: 'An article', 'container-title': 'The Press', issued: { 'date-parts': [[1989, 5]] } },
    ]
    expect(found(sources, 'associated press')).toEqual([0])
    expect(found(sources, 'press')).toEqual([0, 3])
    expect(found(sources, 'ashrafcity')).toEqual([1])
    expect(found(sources, 'van berg')).toEqual([2])
    expect(found(sources, '1989')).toEqual([3])
  })

  it('are found by the label of their category too', () => {
    const attack = { type: 'Feature', id: 'a', properties: { title: 'A', category: 'x' } }
    const file = list([...items, attack])
    expect(finish(findItems(file, 'atta', new Map([['x', 'Attack']])))).toEqual([4])
  })

  it('are all found by nothing', () => {
    expect(found(items, '  ')).toEqual([0, 1, 2, 3])
    expect(found(items, '-')).toEqual([0, 1, 2, 3])
  })

  it('are looked through with rests between, where there are many', () => {
    const many = list(Array.from({ length: 1000 }, (_, index) => feature(`e${index}`, `Event ${index}`)))
    let rests = 0
    const steps = findItems(many, 'event 99')
    for (let step = steps.next(); step.done !== true; step = steps.next()) rests++
    expect(rests).toBe(10)
  })
})
