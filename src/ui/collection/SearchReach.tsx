import { useCollectionMessages } from '../../i18n/use-collection-messages'

/** How far the search through all texts of a file has come; a file of rows is not searched so, nor one that is still being read. */
export type TextsSearched = 'not-yet' | 'searching' | 'searched' | 'not-searched' | 'failed'

/** Says what a search has not looked through, or not yet. */
export function SearchReach({ texts }: { readonly texts: TextsSearched | undefined }) {
  const { search } = useCollectionMessages()
  return (
    <p className="search-reach" role="status">
      {texts !== undefined && texts !== 'searched' && search.reach[texts]}
    </p>
  )
}
