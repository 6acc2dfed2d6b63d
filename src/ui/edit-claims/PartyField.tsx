import { useRef } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { PARTY_KINDS } from '../../domain/atlas/atlas-schema'
import type { NamedParty } from '../../domain/edit/new-category'
import { useEditClaimsMessages } from '../../i18n/use-edit-claims-messages'
import { usePartyKinds } from '../../i18n/use-party-kinds'
import { pathOfKey } from '../edit-form/form-props'
import { useKeptDraft } from '../edit-form/untaken'
import { Field } from '../field/Field'
import type { FieldProblem } from '../field/field-problem'
import { useFocusKey } from '../field/use-focus-key'
import { NewPartyForm, type PartyDraft } from './NewPartyForm'

interface PartyFieldProps {
  /** Id of a party, also of one that the atlas lacks. */
  readonly value: string
  readonly parties: Atlas['parties']
  readonly problems: readonly FieldProblem[]
  readonly focusKey: string
  onChange(id: string): void
  /** Adds a party and chooses it. */
  readonly onAddParty: ((party: NamedParty) => void) | undefined
}

/** Who speaks: one of the parties of the atlas, by kind, or a new one. */
export function PartyField({ value, parties, problems, focusKey, onChange, onAddParty }: PartyFieldProps) {
  const words = useEditClaimsMessages()
  const partyKinds = usePartyKinds()
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const textOf = ({ label }: PartyDraft) => label
  const [draft, changeDraft, draftKey] = useKeptDraft(pathOfKey(focusKey), 'party', textOf, focus)
  const all = [...parties.values()]
  const kinds = PARTY_KINDS.map((kind) => ({ kind, of: all.filter((party) => party.kind === kind) }))
  const begin = () => {
    changeDraft(() => ({ label: '', kind: '' }))
    focus(draftKey)
  }
  const close = (key: string) => {
    changeDraft(() => undefined)
    focus(key)
  }
  return (
    <div ref={root} className="party-field">
      <Field label={words.by} hint={words.byHint} problems={problems} focusKey={focusKey}>
        {(control) => (
          <select {...control} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
            <option value="">{words.choose}</option>
            {value !== '' && !parties.has(value) && <option value={value}>{words.unlisted(value)}</option>}
            {kinds
              .filter(({ of }) => of.length > 0)
              .map(({ kind, of }) => (
                <optgroup key={kind} label={partyKinds[kind]}>
                  {of.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        )}
      </Field>
      {onAddParty && !draft && (
        <button type="button" className="text-button" data-focus="add-party" onClick={begin}>
          {words.party.open}
        </button>
      )}
      {onAddParty && draft && (
        <NewPartyForm
          draft={draft}
          focusKey={draftKey}
          onChange={(next) => changeDraft(() => next)}
          parties={parties}
          onAdd={(party) => {
            close(focusKey)
            onAddParty(party)
          }}
          onCancel={() => close('add-party')}
        />
      )}
    </div>
  )
}
