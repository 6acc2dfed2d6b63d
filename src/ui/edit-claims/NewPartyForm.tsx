import { useEffect, useId, useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { PARTY_KINDS } from '../../domain/atlas/atlas-schema'
import type { JsonPath } from '../../domain/json/json-value'
import { bareWord } from '../../domain/search/nearest-word'
import { slug } from '../../domain/slug'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useEditClaimsMessages } from '../../i18n/use-edit-claims-messages'
import { useAskBeforeLeaving } from '../field/use-ask-before-leaving'

/** A party as `atlas.json` lists it, with an id that is new there. */
export interface NewParty {
  readonly id: string
  readonly label: string
  readonly kind: (typeof PARTY_KINDS)[number]
}

/** Adds a party to the atlas and lets the member at a path of the feature name it, as one edit. */
export type AddParty = (party: NewParty, path: JsonPath) => void

interface NewPartyFormProps {
  readonly parties: Atlas['parties']
  onAdd(party: NewParty): void
  onCancel(): void
}

/** A party that the atlas does not list: its name, and from whose side it speaks. */
export function NewPartyForm({ parties, onAdd, onCancel }: NewPartyFormProps) {
  const words = useEditClaimsMessages()
  const { perspectives } = useCardMessages()
  const [label, setLabel] = useState('')
  const [chosen, setChosen] = useState('')
  const [told, tell] = useState('')
  useAskBeforeLeaving(label !== '')
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const add = () => {
    const kind = PARTY_KINDS.find((each) => each === chosen)
    const name = label.trim()
    const same = [...parties.values()].find((party) => bareWord(party.label) === bareWord(name))
    if (name === '' || !kind) tell(words.party.missing)
    else if (same) tell(words.party.exists(same.label))
    else onAdd({ id: newId(name, parties), label: name, kind })
  }
  return (
    <div className="new-party">
      <label htmlFor={`${id}-label`}>{words.party.label}</label>
      <input
        ref={first}
        id={`${id}-label`}
        dir="auto"
        value={label}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      <label htmlFor={`${id}-kind`}>{words.party.kind}</label>
      <select
        id={`${id}-kind`}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {PARTY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {perspectives[kind]}
          </option>
        ))}
      </select>
      <div className="source-buttons">
        <button type="button" className="button" onClick={add}>
          {words.party.add}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.party.cancel}
        </button>
      </div>
      <p role="status" className="field-hint">
        {told}
      </p>
    </div>
  )
}

function newId(label: string, parties: Atlas['parties']): string {
  const base = slug(label) || 'party'
  let id = base
  for (let number = 2; parties.has(id); number++) id = `${base}-${number}`
  return id
}
