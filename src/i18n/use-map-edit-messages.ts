import { mapEdit } from './en/map-edit'

/** The texts of editing on the map, which come with it: the shell does without them. */
export function useMapEditMessages(): typeof mapEdit {
  return mapEdit
}
