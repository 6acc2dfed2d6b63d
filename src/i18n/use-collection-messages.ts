import { collection } from './en/collection'

export type CollectionMessages = typeof collection

/** The texts of other people's files, which come with what shows them. */
export function useCollectionMessages(): CollectionMessages {
  return collection
}
