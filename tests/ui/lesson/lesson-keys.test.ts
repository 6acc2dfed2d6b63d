// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { type KeyFocus, keyFocus, lessonKey, type PressedKey } from '../../../src/ui/lesson/lesson-keys'

const press = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  ...{ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isComposing: false },
  ...held,
})
const FOCUSES: readonly KeyFocus[] = ['slider', 'map', 'group', 'button', 'page']

describe('lessonKey', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'read-on'],
    [' ', 'read-on'],
    ['n', 'next'],
    ['N', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'read-back'],
    ['p', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'leave'],
    ['f', 'fullscreen'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['k', 'play'],
    ['s', 'spotlight'],
    ['Enter', undefined],
    ['F5', undefined],
    ['Tab', undefined],
    ['x', undefined],
    ['constructor', undefined],
  ])('takes %s as %s', (key, meaning) => {
    expect(lessonKey(press(key), 'page')).toBe(meaning)
  })

  it('goes back with Shift and Space, as a page scrolls', () => {
    expect(lessonKey(press(' ', { shiftKey: true }), 'page')).toBe('read-back')
  })

  it('takes letters with Shift, as Caps Lock makes them, and no other key with it', () => {
    expect(lessonKey(press('B', { shiftKey: true }), 'page')).toBe('blank')
    expect(lessonKey(press('.', { shiftKey: true }), 'page')).toBe('blank')
    expect(lessonKey(press('ArrowRight', { shiftKey: true }), 'page')).toBeUndefined()
  })

  it('finds the letters of a keyboard that writes another script by their place', () => {
    expect(lessonKey(press('د', { code: 'KeyN' }), 'page')).toBe('next')
    expect(lessonKey(press('и', { code: 'KeyB' }), 'page')).toBe('blank')
    // A Dvorak keyboard has its B where an English one has its N.
    expect(lessonKey(press('b', { code: 'KeyN' }), 'page')).toBe('blank')
  })

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])('leaves keys with %s to the browser', (held) => {
    for (const focus of FOCUSES)
      for (const key of ['n', ' ', 'ArrowRight', 'Home', 'PageDown'])
        expect(lessonKey(press(key, { [held]: true }), focus)).toBeUndefined()
  })

  it('leaves a field of text all its keys', () => {
    for (const key of ['n', ' ', 'ArrowRight', 'Home', 'PageDown', 'Escape', '.'])
      expect(lessonKey(press(key), 'text')).toBeUndefined()
  })

  it.each(['slider', 'map', 'group'] as const)(
    'leaves a %s what moves within it, and hears a clicker',
    (focus) => {
      for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End'])
        expect(lessonKey(press(key), focus)).toBeUndefined()
      expect(lessonKey(press('PageDown'), focus)).toBe('read-on')
      expect(lessonKey(press('PageUp'), focus)).toBe('read-back')
      expect(lessonKey(press('n'), focus)).toBe('next')
      expect(lessonKey(press('p'), focus)).toBe('previous')
      expect(lessonKey(press('.'), focus)).toBe('blank')
    },
  )

  it('leaves a button Space alone', () => {
    expect(lessonKey(press(' '), 'button')).toBeUndefined()
    expect(lessonKey(press(' '), 'group')).toBeUndefined()
    expect(lessonKey(press(' ', { shiftKey: true }), 'button')).toBeUndefined()
    expect(lessonKey(press('ArrowRight'), 'button')).toBe('next')
  })

  it('goes on in the direction of reading', () => {
    expect(lessonKey(press('ArrowLeft'), 'page', true)).toBe('next')
    expect(lessonKey(press('ArrowRight'), 'page', true)).toBe('previous')
    expect(lessonKey(press('PageDown'), 'page', true)).toBe('read-on')
    expect(lessonKey(press('Home'), 'page', true)).toBe('first')
  })
})

describe('keyFocus', () => {
  afterEach(() => document.body.replaceChildren())

  it.each([
    ['<input id="at">', 'text'],
    ['<input type="number" id="at">', 'text'],
    ['<textarea id="at"></textarea>', 'text'],
    ['<select id="at"></select>', 'text'],
    ['<dialog open><button id="at"></button></dialog>', 'text'],
    ['<input type="range" id="at">', 'slider'],
    ['<input type="radio" id="at">', 'slider'],
    ['<div role="slider" id="at"></div>', 'slider'],
    ['<button role="tab" id="at"></button>', 'slider'],
    ['<button><i id="at"></i></button>', 'button'],
    ['<div role="group"><button id="at"></button></div>', 'group'],
    ['<div role="toolbar"><ul><li><button id="at"></button></li></ul></div>', 'group'],
    ['<a href="/x" id="at"></a>', 'button'],
    ['<input type="checkbox" id="at">', 'button'],
    ['<div class="map-region"><div id="at"></div></div>', 'map'],
    ['<div class="map-region"><button id="at"></button></div>', 'button'],
    ['<p id="at"></p>', 'page'],
  ])('tells what %s is', (html, focus) => {
    document.body.innerHTML = html
    expect(keyFocus(document.getElementById('at'))).toBe(focus)
  })

  it('takes the page where nothing has focus', () => {
    expect(keyFocus(document.body)).toBe('page')
    expect(keyFocus(null)).toBe('page')
  })
})
