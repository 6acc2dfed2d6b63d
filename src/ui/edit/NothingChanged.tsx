import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'

/** What stands where nothing differs from the files as they were opened. */
export function NothingChanged({ isUndone }: { readonly isUndone: boolean }) {
  const messages = useEditChangesMessages()
  return (
    <div className="change-none">
      <h3>{messages.none}</h3>
      <p>{isUndone ? messages.noneUndone : messages.noneAdvice}</p>
    </div>
  )
}
