import { pieceOf, type RuleExample } from '../rule-example'

const event = pieceOf('events.geojson')

/** How an event of the example atlas stands; ⟦ ⟧ around the first where it is wrong. */
const standing = (verification: string, origin: string): string =>
  `"verification": ${verification},\n        "origin": "${origin}"`
const OPENING = standing('"corroborated"', 'context')

const claimed = (verification: string, stance: string): string => `${standing(verification, 'context')},
        "priority": 1,
        "claims": [
          { "by": "library", "stance": "${stance}"`

const CLAIM = '"text": "All books arrived.", "sources": ["annual-report"] }'

export const claims = {
  'event/inferred-priority': event(
    '"priority": ⟦2⟧,\n        "inference": "That it was Baghdad follows from the waybill."',
    '"priority": 3,\n        "inference": "That it was Baghdad follows from the waybill."',
    '"priority": 2',
  ),
  'event/not-in-report': event(standing('⟦"seed-only"⟧', 'context'), OPENING),
  'event/others-say': event(
    standing('⟦"seed-only"⟧', 'seed'),
    standing('"disputed"', 'seed'),
    standing('"disputed"', 'context'),
  ),
  'event/nobody-else-says': event(
    standing('⟦"corroborated"⟧', 'seed'),
    standing('"seed-only"', 'seed'),
    OPENING,
  ),
  'event/nobody-disputes': event(standing('⟦"disputed"⟧', 'context'), OPENING),
  'event/denied': event(
    claimed('⟦"corroborated"⟧', 'denies'),
    claimed('"disputed"', 'denies'),
    claimed('"corroborated"', 'says'),
  ),
  'claim/none': event(
    '"claims": ⟦[]⟧',
    '"claims": [\n          { "by": "library", "stance": "says", "text": "It opened on 1 March 1962.", "sources": ["annual-report"] }\n        ]',
  ),
  'claim/repeated': event(
    `${CLAIM},\n          { "by": "library", "stance": "says", "text": ⟦"All books arrived."⟧, "sources": ["gazette"] }`,
    '"text": "All books arrived.", "sources": ["annual-report", "gazette"] }',
    CLAIM,
  ),
  'source/none': pieceOf('relocations.geojson')('"sources": ⟦[]⟧', '"sources": ["gazette"]'),
  'source/of-claim-missing': event(
    '"sources": [⟦"gazette"⟧] }\n        ],\n        "sources": ["annual-report"]',
    '"sources": ["gazette"] }\n        ],\n        "sources": ["annual-report", "gazette"]',
  ),
} as const satisfies Record<string, RuleExample>
