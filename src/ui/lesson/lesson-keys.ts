import type { LessonKey } from '../../domain/lesson/lesson-key'

/**
 * What has focus, as far as keys are concerned: `slider` is all that arrows move within, `group` a button among others
 * that arrows lead to (the marks of the map).
 */
export type KeyFocus = 'text' | 'slider' | 'map' | 'group' | 'button' | 'page'

export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'
> &
  Partial<Pick<KeyboardEvent, 'code'>>

/** Those that nothing else on the page uses; presenters' clickers send PageDown, PageUp and "." or B. */
const KEYS: ReadonlyMap<string, LessonKey> = new Map([
  ['PageDown', 'read-on'],
  ['PageUp', 'read-back'],
  ['Escape', 'leave'],
])

const LETTERS: ReadonlyMap<string, LessonKey> = new Map([
  ['n', 'next'],
  ['p', 'previous'],
  ['f', 'fullscreen'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['s', 'spotlight'],
  ['k', 'play'],
])

/** Sliders, the map and what is on it keep these. */
const MOVES: ReadonlyMap<string, LessonKey> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
])

const MIRRORED: ReadonlyMap<string, string> = new Map([
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowLeft', 'ArrowRight'],
])

/**
 * What a key means for a lesson; nothing where it belongs to what has focus or to the browser. The arrow that points
 * the way the page is read goes on: in right-to-left pages the left one. Enter is never the lesson's: it activates.
 */
export function lessonKey(event: PressedKey, focus: KeyFocus, isRightToLeft = false): LessonKey | undefined {
  if (focus === 'text' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
    return undefined
  const { key, shiftKey } = event
  if (key === ' ') {
    if (focus === 'button' || focus === 'group') return undefined
    return shiftKey ? 'read-back' : 'read-on'
  }
  const letter = LETTERS.get(letterOf(event))
  if (letter || shiftKey) return letter
  if (focus !== 'button' && focus !== 'page') return KEYS.get(key)
  return KEYS.get(key) ?? MOVES.get((isRightToLeft && MIRRORED.get(key)) || key)
}

/** The Latin letter of a key: where the keyboard writes another script, the one that it has in English. */
function letterOf({ key, code }: PressedKey): string {
  const isOtherScript = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)
  const letter = isOtherScript ? code?.replace(/^Key/, '') : key
  return letter?.toLowerCase() ?? ''
}

const TEXTS =
  'input:not([type="range"], [type="radio"], [type="checkbox"], [type="button"], [type="submit"]), textarea, select, ' +
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"], dialog, ' +
  '[role="dialog"]'
const SLIDERS =
  '[type="range"], [type="radio"], [role="slider"], [role="radio"], [role="tab"], [role="option"], [role="menuitem"]'
const GROUPS = '[role="group"], [role="toolbar"]'
const BUTTONS =
  'a[href], button, input, summary, [role="button"], [role="link"], [role="checkbox"], [role="switch"]'

/** What has focus where a key was pressed; all keys within a dialog are the dialog's. */
export function keyFocus(target: EventTarget | null): KeyFocus {
  if (!(target instanceof Element)) return 'page'
  if (target.closest(TEXTS)) return 'text'
  if (target.closest(SLIDERS)) return 'slider'
  if (target.closest(BUTTONS)) return target.closest(GROUPS) ? 'group' : 'button'
  return target.closest('.map-region') ? 'map' : 'page'
}
