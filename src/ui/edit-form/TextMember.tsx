import { Field } from '../field/Field'
import { focusKey, type MemberProps } from './form-props'

interface TextMemberProps extends MemberProps {
  readonly isLong?: boolean
  /** BCP 47 language of the text, where it is known. */
  readonly lang?: string | undefined
  /** The focus comes to its field. */
  onEnter?(): void
}

/** A text; an optional one that is emptied goes. */
export function TextMember({
  form,
  path,
  value,
  isRequired,
  isLong,
  lang,
  onEnter,
  ...field
}: TextMemberProps) {
  const Control = isLong ? 'textarea' : 'input'
  return (
    <Field {...field} focusKey={focusKey(path)}>
      {(control) => (
        <Control
          {...control}
          {...(isLong && { rows: 2 })}
          dir="auto"
          lang={lang}
          onFocus={onEnter}
          aria-required={isRequired || undefined}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
            form.onSet(path, currentTarget.value || (isRequired ? '' : undefined), true)
          }
        />
      )}
    </Field>
  )
}
