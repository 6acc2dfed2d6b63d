import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * Has what is typed over a selection of several lines replace it in the editor itself. A browser that does so joins the lines by
 * elements with styles of their own, which the page's Content-Security-Policy refuses.
 */
export const typeOverLines: Extension = EditorView.domEventHandlers({
  beforeinput({ inputType, data, isComposing }, view) {
    const { state } = view
    const { from, to } = state.selection.main
    const isOne = state.doc.lineAt(from).to >= to
    if (inputType !== 'insertText' || !data || isComposing || view.composing || isOne) return false
    if (state.readOnly) return true
    const typed = () =>
      state.update(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true })
    const handlers = state.facet(EditorView.inputHandler)
    if (!handlers.some((handle) => handle(view, from, to, data, typed))) view.dispatch(typed())
    return true
  },
})
