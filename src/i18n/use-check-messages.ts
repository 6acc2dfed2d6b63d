import { check } from './en/check'

/** The wording of problems of data, which comes with what shows them: the shell does without it. */
export function useCheckMessages(): typeof check {
  return check
}
