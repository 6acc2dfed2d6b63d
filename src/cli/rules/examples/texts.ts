import type { RuleExample } from '../rule-example'

/** Examples of a member of an event of the example atlas. */
const event = (wrong: string, right: string, instead = right): RuleExample => ({
  in: 'events.geojson',
  wrong,
  right,
  instead,
})

const SUMMARY = '"summary": "The books went by lorry."'

export const texts = {
  'wording/unattributed': event(
    '"summary": "The lorries came from a ⟦cult⟧."',
    '"summary": "The city press called the drivers a cult; the library denies it."',
    SUMMARY,
  ),
  'wording/loaded': event(
    '"summary": "The ⟦regime⟧ lent the lorries."',
    '"summary": "The government lent the lorries."',
    SUMMARY,
  ),
  'wording/long': event(
    `"title": ⟦"The library moves to Baghdad, ${'and then the shelves, and then the lamps, '.repeat(5)}by lorry"⟧`,
    '"title": "The library moves to Baghdad"',
  ),
  'wording/placeholder': event('"summary": ⟦"To be written."⟧', SUMMARY),
  'text/unsafe-link': {
    in: 'sources.json',
    wrong: '"URL": ⟦"example.org/report"⟧',
    right: '"URL": "https://example.org/report"',
  },
  'text/unsafe-key': {
    wrong: '{ ⟦"__proto__"⟧: "Model" }',
    right: '{ "model": "Model" }',
  },
  'text/direction': event('"summary": "The books ⟦\u202e⟧went by lorry."', SUMMARY),
  'text/control': event('"summary": "The books ⟦\\u0007⟧went by lorry."', SUMMARY),
  'text/half-character': event(
    '"summary": "The books went by lorry ⟦\\ud83d⟧"',
    '"summary": "The books went by lorry \\ud83d\\ude9a"',
    SUMMARY,
  ),
  'text/invisible': event('"summary": "The books⟦\u200b⟧ went by lorry."', SUMMARY),
  'text/replacement': event(
    '"summary": "The books went by the caf⟦\ufffd⟧."',
    '"summary": "The books went by the café."',
    SUMMARY,
  ),
  'text/markup': event('"summary": "The books went ⟦<b>⟧by lorry</b>."', SUMMARY),
} as const satisfies Record<string, RuleExample>
