import { useDeferredValue, useState } from 'react'
import { isId } from '../../domain/atlas/member-schemas'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { fieldOf } from './field-of'
import { focusKey, type MemberProps } from './form-props'
import { TextMember } from './TextMember'

/**
 * The id; while nothing refers to a makeshift one, another is offered that says what it is of. What refers to it is told once the
 * field has been entered, and can follow from an id that it had.
 */
export function IdMember(member: MemberProps) {
  const words = useEditFormMessages()
  const { form, path, value } = member
  const isOwn = path.length === 1
  const better = isOwn ? form.betterId : undefined
  const [had, setHad] = useState<readonly string[]>([])
  // Keys do not wait for files to be counted in.
  const counted = useDeferredValue(had.length > 0 ? form.references : undefined)
  const old = had.find((id) => id !== value && counted && !counted.isTaken(id) && counted.count(id) > 0)
  const told = old ?? (typeof value === 'string' && had.includes(value) ? value : undefined)
  const count = told === undefined ? 0 : (counted?.count(told) ?? 0)
  return (
    <>
      <TextMember
        {...member}
        onEnter={() => {
          if (isOwn && typeof value === 'string' && value && !had.includes(value)) setHad([...had, value])
        }}
      />
      {count > 0 && (
        <p className="edit-offer" role="status">
          <span>{old === undefined ? words.id.named(count) : words.id.left(count, old)}</span>
          {old !== undefined && typeof value === 'string' && isId(value) && (
            <button
              type="button"
              className="button"
              onClick={({ currentTarget }) => {
                form.references?.change(old, value)
                fieldOf(currentTarget.closest('.edit-form'), focusKey(path))?.focus()
              }}
            >
              {words.id.along(count)}
            </button>
          )}
        </p>
      )}
      {better !== undefined && (
        <p className="edit-offer">
          <button type="button" className="button" onClick={() => form.onSet(path, better)}>
            {words.date.write(better)}
          </button>
          <span className="field-hint">{words.betterId}</span>
        </p>
      )}
    </>
  )
}
