import { type ComponentType, type ReactNode, useState } from 'react'
import type { FieldChoices } from '../../domain/fields/field-choices'
import { editCollection } from './edit-collection'
import type { OpenedCollection } from './opened-collection'

const NONE: FieldChoices = {}

/** Has what is shown edited, with what was chosen of it, and what is asked before it is. */
export function useEditing(
  opened: OpenedCollection,
  choices = NONE,
): { readonly edit: () => void; readonly question: ReactNode } {
  const [Question, setQuestion] = useState<ComponentType>()
  const edit = () => void editCollection(opened, choices).then((question) => setQuestion(() => question))
  return { edit, question: Question && <Question /> }
}
