import { expect, test } from 'vitest'
import { card } from '../../src/i18n/en/card'
import { chronicle } from '../../src/i18n/en/chronicle'
import { editForm } from '../../src/i18n/en/edit-form'
import { fieldHelpTables } from '../../src/i18n/en/field-help/field-help'
import { memberWords } from '../../src/ui/edit-form/member-words'

/** The form is of any atlas; the help is that of this one, which began from one report. */
const OF_ITS_OWN = ['event properties.seed', 'event properties.claims.sources']

test('a member has one name: in the form as where editors of files say what it is', () => {
  const differing = (['event', 'leg', 'stay', 'place', 'atlas'] as const).flatMap((kind) =>
    Object.entries(fieldHelpTables[kind]).flatMap(([path, [label]]) => {
      const steps = path.split('.').filter((step) => step !== 'properties')
      const key = steps.at(-1) ?? ''
      const scope = steps.at(-2) ?? kind
      const name = memberWords(editForm, scope, key).label
      const isKnown = name !== key && !OF_ITS_OWN.includes(`${kind} ${path}`)
      return isKnown && !path.includes('geometry') && name !== label ? [[kind, path, name, label]] : []
    }),
  )
  expect(differing).toEqual([])
})

test('what a reader and a contributor see of an event has one name', () => {
  expect(card.checked).toBe(chronicle.groups.verifications)
  expect(memberWords(editForm, 'event', 'verification').label).toBe(chronicle.groups.verifications)
  expect(memberWords(editForm, 'event', 'actors').label).toBe(card.actors)
})
