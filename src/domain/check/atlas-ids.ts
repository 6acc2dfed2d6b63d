import { PARTY_KINDS } from '../atlas/atlas-schema'
import { asArray, asObject, ownMember } from '../json/json-value'
import { accountOfKind } from '../lens/accounts'
import type { DatasetContext } from '../view/view'
import type { CheckedFile, Dataset } from './dataset'
import { readGazetteer } from './gazetteer'
import { haveOwnIds } from './own-ids'

type Ids = ReadonlySet<string>

/** The ids of an atlas that has errors, so that of what they are of nothing else is sure. */
export interface AtlasIds {
  readonly isSound: false
  /** Of any time. */
  readonly context: DatasetContext
  readonly events: Ids
  readonly legs: Ids
  readonly stays: Ids
  readonly places: Ids
}

/** What a part has of which not all ids could be read: whatever is named may be there. */
class AnyId extends Set<string> {
  override has(): boolean {
    return true
  }
}

const ANY: Ids = new AnyId()

/** The ids that lessons can name, as far as a dataset can be read. */
export function atlasIds(dataset: Dataset): AtlasIds {
  const known = readGazetteer(dataset)
  const sure = (ids: Ids | undefined, file: CheckedFile | undefined, member: string): Ids =>
    ids && haveOwnIds(asArray(ownMember(asObject(file?.document.value), member))) ? ids : ANY
  const events = sure(known.events, dataset.events, 'features')
  const legs = sure(known.legs, dataset.relocations, 'features')
  const stays = sure(known.stays, dataset.relocations, 'features')
  const places = sure(known.places && new Set(known.places.keys()), dataset.places, 'features')
  const categories = sure(known.categories, dataset.atlas, 'categories')
  const parties = sure(known.parties, dataset.atlas, 'parties')
  // That a party is of another kind may be an error, too.
  const accounts = parties === ANY ? ANY : new Set([...parties, ...PARTY_KINDS.map(accountOfKind)])
  return {
    isSound: false,
    context: {
      extent: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
      ...{ events, categories, places, parties, stays, accounts },
      ...{ lessons: ANY, steps: new Map() },
    },
    ...{ events, legs, stays, places },
  }
}
