import { en, type Messages } from './messages'

/** The interface texts of the shell. */
export function useMessages(): Messages {
  return en
}
