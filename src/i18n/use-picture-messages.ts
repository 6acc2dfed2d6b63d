import { picture } from './en/picture'

export type PictureMessages = typeof picture

/** The texts of pictures and films, which come with them: the shell does without them. */
export function usePictureMessages(): PictureMessages {
  return picture
}
