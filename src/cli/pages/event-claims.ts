import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import type { Claim, Stance } from '../../domain/atlas/event-schema'
import { stances } from '../../i18n/en/accounts'
import { card } from '../../i18n/en/card'
import { sourceRefs } from './event-sources'
import { type Html, html } from './html'

/** They stand beside what is stated. */
const OPPOSED = ['qualifies', 'disputes', 'denies'] as const

/** Who says what, by stance: each claim with its party, the exact speaker and its sources. */
export function eventClaims(event: AtlasEvent, atlas: Atlas): Html | undefined {
  if (event.claims.length === 0) return undefined
  const section = (stance: Stance) => stanceClaims(stance, event, atlas)
  const opposed = OPPOSED.flatMap((stance) => section(stance) ?? [])
  return html`<section>
<h2>${card.claims}</h2>
<div class="page-claims">
${section('says')}${opposed.length > 0 && html`<div class="page-opposed">${opposed}</div>`}${section('context')}</div>
</section>`
}

function stanceClaims(stance: Stance, event: AtlasEvent, atlas: Atlas): Html | undefined {
  const claims = event.claims.filter((claim) => claim.stance === stance)
  if (claims.length === 0) return undefined
  return html`<section class="page-stance" data-stance="${stance}">
<h3>${stances.headings[stance]}</h3>
<ul>${claims.map((claim) => claimItem(claim, event, atlas))}</ul>
</section>
`
}

function claimItem(claim: Claim, event: AtlasEvent, { parties, sources }: Atlas): Html {
  const party = parties.get(claim.by)?.label ?? claim.by
  return html`
<li class="page-claim" data-stance="${claim.stance}"><p class="page-party" dir="auto">${party}</p>
<p><span dir="auto">${claim.text}</span> ${sourceRefs(claim.sources, event, sources)}</p>${
    claim.attribution && html`<p class="page-aside" dir="auto">${claim.attribution}</p>`
  }</li>`
}
