import { expect, it } from 'vitest'
import { wordTextFault } from '../../src/i18n/word-text-fault'

it('says what is shown of a file that is broken, as it is read', () => {
  expect(wordTextFault({ kind: 'cut', offset: 1000 }, 'en')).toMatch(/byte 1,000\. All that stands before/)
  expect(wordTextFault({ kind: 'syntax', offset: 1000 }, 'en')).toMatch(/byte 1,000\..*before and after/)
  expect(wordTextFault({ kind: 'quote', offset: 1000 }, 'en')).toMatch(
    /mark at byte 1,000 is not closed.*rows after/,
  )
})
