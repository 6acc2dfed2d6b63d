import { expect, test } from 'vitest'
import { shownSigns } from '../../../src/domain/text/hidden-signs'

test.each([
  ['a\u202eb', 'a⟨U+202E⟩b'],
  ['\u2067a\u2069', '⟨U+2067⟩a⟨U+2069⟩'],
  ['a\u200bb\u2060c\ufeff', 'a⟨U+200B⟩b⟨U+2060⟩c⟨U+FEFF⟩'],
  ['co\u00adop', 'co⟨U+00AD⟩op'],
  ['ad\u200cmin', 'ad⟨U+200C⟩min'],
  ['1\u200d2', '1⟨U+200D⟩2'],
  ['نام\u200c\u200c\u200cها', 'نام\u200c⟨U+200C⟩⟨U+200C⟩ها'],
  ['a\u200eb\u200f', 'a⟨U+200E⟩b⟨U+200F⟩'],
  ['\ufe0fa', '⟨U+FE0F⟩a'],
  ['a\ufe01\ufe02\u{e0100}', 'a\ufe01⟨U+FE02⟩⟨U+E0100⟩'],
  ['a\u{e0041}\u{e0042}', 'a⟨U+E0041⟩⟨U+E0042⟩'],
  ['\u3164', '⟨U+3164⟩'],
])('%j holds signs that nobody sees', (text, shown) => {
  expect(shownSigns(text)).toBe(shown)
})

test.each([
  'Plain, “quoted” – and ordinary.',
  'می\u200cخواهم',
  '10\u200cساله',
  'خانه\u200c',
  'क्\u200dष',
  'ශ්\u200dරී',
  '👩\u200d👩\u200d👧',
  '👩🏽\u200d🚀',
  '🏳\ufe0f\u200d🌈',
  '❤\ufe0f',
  '1\ufe0f⃣',
  '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  '葛\u{e0100}城',
  'שלום (A)\u200f, עולם',
  'line\nbreak\tand\u00a0blank',
])('%j is spelt with what it holds', (text) => {
  expect(shownSigns(text)).toBeUndefined()
})

test('long texts of nothing but such signs are read at once', () => {
  const signs = '\u200c\u200d\ufe0f\u{e0041}\u202e\u200e'.repeat(20_000)
  expect(shownSigns(signs)).not.toContain('\u202e')
  expect(shownSigns(`${signs}ن`)).not.toContain('\u202e')
})
