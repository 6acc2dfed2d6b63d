import { useId } from 'react'
import { STANCES } from '../../domain/atlas/event-schema'
import { useEditClaimsMessages } from '../../i18n/use-edit-claims-messages'
import { useStanceMessages } from '../../i18n/use-stance-messages'
import { FieldGroup } from '../field/FieldGroup'
import type { FieldProblem } from '../field/field-problem'

interface StanceFieldProps {
  readonly value: string
  readonly problems: readonly FieldProblem[]
  onChange(stance: string): void
}

/** What a party does with what is said about an event, each stance with what it means. */
export function StanceField({ value, problems, onChange }: StanceFieldProps) {
  const words = useEditClaimsMessages()
  const stances = useStanceMessages()
  const name = useId()
  return (
    <FieldGroup label={words.stance} problems={problems}>
      <div className="stance-choices">
        {STANCES.map((stance) => (
          <label key={stance} data-stance={stance}>
            <input
              type="radio"
              name={name}
              value={stance}
              checked={value === stance}
              onChange={() => onChange(stance)}
            />
            <span>
              <strong>{stances.headings[stance]}</strong> <span>{words.stances[stance]}</span>
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
