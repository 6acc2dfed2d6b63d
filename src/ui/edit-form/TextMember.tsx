import { shownSigns } from '../../domain/text/hidden-signs'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
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
  const { hiddenSigns } = useEditFormMessages()
  const Control = isLong ? 'textarea' : 'input'
  const shown = typeof value === 'string' ? excerptOf(value) : undefined
  const hint = [field.hint, shown && hiddenSigns(shown)].filter(Boolean).join(' ')
  return (
    <Field {...field} hint={hint} focusKey={focusKey(path)}>
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

/** Signs to each side of the first that nobody sees. */
const AROUND = 40

function excerptOf(text: string): string | undefined {
  const shown = shownSigns(text)
  const at = shown?.indexOf('⟨U+') ?? 0
  return shown?.slice(Math.max(0, at - AROUND), at + AROUND)
}
