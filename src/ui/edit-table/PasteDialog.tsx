import { useState } from 'react'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { ModalDialog } from '../dialog/ModalDialog'
import { useAskBeforeLeaving } from '../field/use-ask-before-leaving'

interface PasteDialogProps {
  onPaste(text: string): void
  onClose(): void
}

/** Where rows are pasted by hand when the browser does not let the page read the clipboard. */
export function PasteDialog({ onPaste, onClose }: PasteDialogProps) {
  const { pasting } = useEditTableMessages()
  const [text, setText] = useState('')
  useAskBeforeLeaving(text !== '')
  return (
    <ModalDialog title={pasting.title} close={pasting.close} onClose={onClose}>
      <div className="edit-table-dialog">
        <label className="edit-table-pasting">
          {pasting.hint}
          <textarea rows={6} dir="auto" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <button
          type="button"
          className="button"
          data-main={text !== ''}
          disabled={text === ''}
          onClick={() => {
            onPaste(text)
            onClose()
          }}
        >
          {pasting.apply}
        </button>
      </div>
    </ModalDialog>
  )
}
