import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openLessonFile } from '../../../../src/domain/check/open-lesson-file'
import { lessonFileOf } from '../../../../src/domain/lesson/edit/lesson-file'
import { newLesson, newStep } from '../../../../src/domain/lesson/edit/new-lesson'
import type { Lesson } from '../../../../src/domain/lesson/lesson'

const lesson: Lesson = {
  ...newLesson('own-a'),
  title: 'From Tehran to Manëz',
  steps: [{ ...newStep({ from: '1981', event: 'raid' }), heading: 'One', notes: 'For the teacher' }],
}

describe('the file of a lesson', () => {
  test('is named by its title, and holds that name as its id', () => {
    const { name, text } = lessonFileOf(lesson, undefined)
    expect(name).toBe('from-tehran-to-manez.json')
    expect(JSON.parse(text).id).toBe('from-tehran-to-manez')
  })

  test.each([
    ['', 'lesson-k3f9.json'],
    ['از تهران', 'lesson-k3f9.json'],
    ['از تهران ۱۳۶۰ (1981)', 'lesson-1981-k3f9.json'],
    ['🗺️', 'lesson-k3f9.json'],
    ['Own lessons', 'lessons.json'],
    ['own', 'lesson-k3f9.json'],
  ])('is named all the same, and unlike that of another lesson: %j', (title, name) => {
    expect(lessonFileOf({ ...lesson, id: 'own-k3f9x0a2bc', title }, undefined).name).toBe(name)
  })

  test('keeps the name that it was opened by', () => {
    expect(lessonFileOf(lesson, 'first').name).toBe('first.json')
  })

  test('comes back, unfinished too, and is written again as it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.option(text), (title, words, answer) => {
        const made: Lesson = {
          ...lesson,
          title,
          steps: [
            {
              ...newStep({}),
              text: words,
              question: answer === null ? undefined : { text: words, answer },
            },
          ],
        }
        const file = lessonFileOf(made, undefined)
        const opened = openLessonFile(file.text)
        expect(opened).toMatchObject({ changes: { told: [], more: 0 } })
        if (!('lesson' in opened)) return
        expect(opened.lesson.steps).toEqual(made.steps)
        expect(lessonFileOf(opened.lesson, opened.lesson.id)).toEqual(file)
      }),
    )
  })
})
