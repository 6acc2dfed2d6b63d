import { citeSources } from '../../domain/edit/cite-sources'
import { asText, type JsonObject, ownMember } from '../../domain/json/json-value'
import { useEditClaimsMessages } from '../../i18n/use-edit-claims-messages'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import type { EditProps } from '../edit-sources/edit-props'
import { SourcesField } from '../edit-sources/SourcesField'
import { Problems } from '../field/Field'
import { problemsAt } from '../field/field-problems'
import { TextField } from '../field/TextField'
import type { AddParty } from './NewPartyForm'
import { PartyField } from './PartyField'
import { StanceField } from './StanceField'

interface ClaimFormProps extends EditProps {
  readonly claim: JsonObject
  readonly index: number
  readonly cited: readonly string[]
  readonly onAddParty: AddParty | undefined
  onTold(text: string): void
}

/** One claim: who says it, in which stance, in which words, from which sources. */
export function ClaimForm({ claim, index, cited, onAddParty, onTold, ...props }: ClaimFormProps) {
  const words = useEditClaimsMessages()
  const sources = useEditSourcesMessages()
  const at = (key: string) => ['properties', 'claims', index, key]
  const text = (key: string) => asText(ownMember(claim, key)) ?? ''
  return (
    <div className="edited-claim-form">
      <Problems problems={problemsAt(props, ['properties', 'claims', index], '', { isAlone: true })} />
      <PartyField
        value={text('by')}
        parties={props.atlas.parties}
        problems={problemsAt(props, at('by'), words.fill.by)}
        focusKey={`by-${index}`}
        onChange={(id) => props.onSet(at('by'), id)}
        onAddParty={onAddParty && ((party) => onAddParty(party, at('by')))}
      />
      <StanceField
        value={text('stance')}
        problems={problemsAt(props, at('stance'), words.fill.stance)}
        onChange={(stance) => props.onSet(at('stance'), stance)}
      />
      <TextField
        label={words.text}
        hint={words.textHint}
        value={text('text')}
        rows={3}
        problems={problemsAt(props, at('text'), words.fill.text)}
        onChange={(typed) => props.onSet(at('text'), typed, true)}
      />
      <TextField
        label={words.attribution}
        hint={words.attributionHint}
        value={text('attribution')}
        problems={problemsAt(props, at('attribution'), words.fill.text)}
        onChange={(typed) => props.onSet(at('attribution'), typed === '' ? undefined : typed, true)}
      />
      <SourcesField
        label={words.sources}
        value={ownMember(claim, 'sources')}
        problems={problemsAt(props, at('sources'), words.fill.sources)}
        atlas={props.atlas}
        offered={cited}
        offeredLabel={sources.ofEvent}
        focusKey={`sources-${index}`}
        locale={props.locale}
        onChange={(ids) => props.onSetMany(citeSources(props.feature, index, ids))}
        onAddSource={props.onAddSource}
        onTold={onTold}
      />
    </div>
  )
}
