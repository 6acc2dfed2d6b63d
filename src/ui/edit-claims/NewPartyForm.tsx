import type { Atlas } from '../../domain/atlas/atlas'
import { PARTY_KINDS } from '../../domain/atlas/atlas-schema'
import type { NamedParty } from '../../domain/edit/new-category'
import type { JsonPath } from '../../domain/json/json-value'
import { bareWord } from '../../domain/search/nearest-word'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useEditClaimsMessages } from '../../i18n/use-edit-claims-messages'
import { Field } from '../field/Field'
import { type Lack, NewEntry } from '../field/NewEntry'
import { TextField } from '../field/TextField'

/** Adds a party to the atlas and lets the member at a path of the feature name it, as one edit. */
export type AddParty = (party: NamedParty, path: JsonPath) => void

/** A new party as far as it is filled in. */
export interface PartyDraft {
  readonly label: string
  readonly kind: string
}

interface NewPartyFormProps {
  readonly draft: PartyDraft
  /** Brings the focus to its name. */
  readonly focusKey: string
  onChange(draft: PartyDraft): void
  readonly parties: Atlas['parties']
  onAdd(party: NamedParty): void
  onCancel(): void
}

const KIND = 'new-kind'

/** A party that the atlas does not list: its name, and from whose side it speaks. */
export function NewPartyForm({ draft, focusKey, onChange, parties, onAdd, onCancel }: NewPartyFormProps) {
  const words = useEditClaimsMessages()
  const { perspectives } = useCardMessages()
  const kind = PARTY_KINDS.find((each) => each === draft.kind)
  const label = draft.label.trim()
  const lackOf = (): Lack | undefined => {
    const same = [...parties.values()].find((party) => bareWord(party.label) === bareWord(label))
    if (label === '') return { key: focusKey, text: words.party.noName }
    if (same) return { key: focusKey, text: words.party.exists(same.label) }
    return kind ? undefined : { key: KIND, text: words.party.noKind }
  }
  return (
    <NewEntry
      label={words.party.open}
      add={words.party.add}
      giveUp={words.party.cancel}
      lack={lackOf()}
      onAdd={() => kind && onAdd({ label, kind })}
      onGiveUp={onCancel}
    >
      {(problemsOf) => (
        <>
          <TextField
            label={words.party.label}
            value={draft.label}
            problems={problemsOf(focusKey)}
            focusKey={focusKey}
            onChange={(label) => onChange({ ...draft, label })}
          />
          <Field label={words.party.kind} problems={problemsOf(KIND)} focusKey={KIND}>
            {(control) => (
              <select
                {...control}
                value={draft.kind}
                onChange={({ currentTarget }) => onChange({ ...draft, kind: currentTarget.value })}
              >
                <option value="">{words.choose}</option>
                {PARTY_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {perspectives[kind]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
    </NewEntry>
  )
}
