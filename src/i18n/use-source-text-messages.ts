import { sourceText } from './en/source-text'

export type SourceTextMessages = typeof sourceText

/** The texts of the field that shows a file's text, which come with it: the shell does without them. */
export function useSourceTextMessages(): SourceTextMessages {
  return sourceText
}
