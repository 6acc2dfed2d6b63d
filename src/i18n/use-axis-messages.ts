import { axis } from './en/axis'

/** The texts of the axis' controls, which come with them: the shell does without them. */
export function useAxisMessages(): typeof axis {
  return axis
}
