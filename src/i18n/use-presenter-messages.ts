import { presenter } from './en/presenter'

/** The texts of presenting and sharing a lesson, which come with it: the shell does without them. */
export function usePresenterMessages(): typeof presenter {
  return presenter
}
