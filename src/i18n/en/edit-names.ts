import type { EditName } from '../../domain/edit/editing'
import { counted } from './counted'
import { quoted } from './listed'

const of = ({ of: title }: EditName): string => (title ? ` of ${quoted(title)}` : '')
const member = ({ member: name }: EditName): string => name ?? 'value'

/** What an edit did, as undo names it. */
export const editNames: Readonly<Record<EditName['kind'], (name: EditName) => string>> = {
  set: (name) => `change ${member(name)}${of(name)}`,
  'add-member': (name) => `add ${member(name)}${name.of ? ` to ${quoted(name.of)}` : ''}`,
  'remove-member': (name) => `remove ${member(name)}${of(name)}`,
  rename: (name) =>
    `rename ${quoted(name.member ?? '')} to ${quoted(name.of ?? '')} in ${counted(name.count, 'one row', 'rows')}`,
  add: (name) => `add ${name.of ? quoted(name.of) : counted(name.count, 'a row', 'rows')}`,
  remove: (name) => `delete ${name.of ? quoted(name.of) : counted(name.count, 'a row', 'rows')}`,
  move: (name) =>
    name.count === undefined
      ? `move${name.of ? ` ${quoted(name.of)}` : ' a point'}`
      : `move what stood at ${quoted(name.of ?? '')} along`,
  draw: (name) => `draw the way${of(name)}`,
  text: () => 'edit in the text',
  paste: (name) => `paste into ${counted(name.count, 'a cell', 'cells')}`,
  bulk: (name) => `change ${member(name)} of ${counted(name.count, 'one row', 'rows')}`,
  fix: (name) => (name.member ? `mend by ${quoted(name.member)}` : 'mend a problem'),
  'fix-all': (name) => `mend ${counted(name.count, 'a problem', 'problems')}`,
  revert: (name) => `take back the change${of(name)}`,
  'add-source': (name) => `add the source${name.of ? ` ${quoted(name.of)}` : ''}`,
  reload: (name) => `take ${member(name)} as it is by now`,
  lesson: (name) => `take over the lesson${name.of ? ` ${quoted(name.of)}` : ''} from Teach`,
  merge: (name) => `bring ${member(name)} together with its newer version`,
}
