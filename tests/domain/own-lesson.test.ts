import { expect, test } from 'vitest'
import { newOwnId } from '../../src/app/lesson/own-lessons'
import { isOwnLesson } from '../../src/domain/own-lesson'

const texts = import.meta.glob<string>('/src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test('a lesson made in a browser is told by its id', () => {
  expect(isOwnLesson(newOwnId())).toBe(true)
  for (const id of ['own', 'own-', '1981', 'our-own-lesson', 'own-../a']) expect(isOwnLesson(id)).toBe(false)
})

test('there is no other way to tell it', () => {
  const ways = /startsWith\(.own-|\/\^own-/
  const spelled = Object.entries(texts).filter(([, text]) => ways.test(text))
  expect(spelled.map(([path]) => path)).toEqual(['/src/domain/own-lesson.ts'])
})
