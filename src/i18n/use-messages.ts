import { createContext, useContext } from 'react'
import { en, type Messages } from './messages'

export const MessagesContext = createContext<Messages>(en)

/** The interface texts of the language chosen by the reader. */
export function useMessages(): Messages {
  return useContext(MessagesContext)
}
