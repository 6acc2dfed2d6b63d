import type { RuleText } from './rule-text'

/** Rules of the shapes of our files (data/README.md), and of what belongs together. */
export const dataset = {
  'schema/missing': [
    'A field that every entry needs is missing.',
    'data/README.md says what each field holds.',
  ],
  'schema/type': [
    'A field holds the wrong kind of value.',
    'For example one text where a list of texts is read.',
  ],
  'schema/choice': [
    'A value is none of those that can stand there.',
    'The page tells events apart by these words, so they are written exactly alike.',
  ],
  'schema/empty': ['A text is empty.', 'Readers would see a gap.'],
  'schema/id-form': [
    'An id has capitals, blanks or other signs.',
    'Ids become part of addresses, so they are small letters and digits in words joined by hyphens.',
  ],
  'schema/pattern': [
    'A value is not written in the form that is read.',
    'Countries are two capital letters, colours # and six hex digits.',
  ],
  'schema/length': [
    'A list has too many or too few entries.',
    'For example the four edges of the first view.',
  ],
  'schema/range': ['A number is too small or too large.', 'The message says which numbers are possible.'],
  'schema/geometry': [
    'A feature has a geometry of another type than it needs.',
    'Events, stays and places are points, legs are lines.',
  ],
  'schema/misspelt': [
    'A name is nearly that of a field that is known.',
    'A field that is not known is kept, but nothing of it is shown.',
  ],
  'schema/misplaced': ['A field stands one level off.', 'It is not found where it stands.'],
  'schema/language': [
    'A translation does not name its language by a code.',
    'The page picks texts by code: "name:fa", "title:fr".',
  ],
  'id/duplicate': ['Two entries have the same id.', 'Links and references could mean either.'],
  'id/near-duplicate': [
    'Two events have the same date and place and nearly the same title.',
    'Two accounts of one event are two claims of one event.',
  ],
  'name/duplicate': [
    'A name stands with two things.',
    'Readers who search for it could not tell which is meant.',
  ],
  'reference/place': [
    'An event or a relocation names a place that is not in places.geojson.',
    'It would have no name on the map.',
  ],
  'reference/party': ['A claim names a party that is not in atlas.json.', 'Readers have to see who speaks.'],
  'reference/category': [
    'An event names a category that is not in atlas.json.',
    'It would have no colour and no shape.',
  ],
  'reference/source': ['A source is named that is not in sources.json.', 'Readers could not look it up.'],
  'reference/leg': [
    'A leg is named that is not in relocations.geojson.',
    'The event could not show the journey.',
  ],
  'reference/event': ['An event is named that is not in events.geojson.', 'The link would lead nowhere.'],
  'reference/stay': [
    'A stay is named that is not in relocations.geojson.',
    'The step of the lesson would point to nothing.',
  ],
  'reference/lesson': [
    'atlas.json lists a lesson that has no file.',
    'The page would offer what is not there.',
  ],
  'reference/file': ['atlas.json names a file that is not there.', 'Nothing that it should hold is shown.'],
  'reference/one-way': [
    'A leg names an event, or an event a leg, that does not name it in turn.',
    'Readers get from one to the other, but not back.',
  ],
  'reference/repeated': ['One id stands twice in a list.', 'The second adds nothing.'],
  'reference/circular': [
    'A place lies, over others, within itself.',
    '"within" names the larger place around it.',
  ],
  'unused/source': ['Nothing uses a source.', 'It may have been meant for an event that lacks it.'],
  'unused/place': ['Nothing happens at a place.', 'Or what happens there names another.'],
  'unused/party': ['A party makes no claim.', 'Or its claims stand under another name.'],
  'unused/category': ['A category has no event.', 'The legend would explain a mark that nobody finds.'],
  'category/alike': [
    'Two categories have the same colour or shape.',
    'Readers tell marks apart by both, and some by shape alone.',
  ],
  'view/no-extent': [
    'What the map is to show first is a point or a line.',
    'Nobody can look at no area: the map shows all events instead.',
  ],
  'event/inferred-priority': [
    'An event rests on an inference, but does not stand in the background.',
    'What we conclude ourselves is never shown as loud as what sources say.',
  ],
  'event/not-in-report': [
    '"verification" and "origin" contradict one another.',
    '"seed-only" says that only the report tells of the event, "context" that the report does not.',
  ],
  'event/others-say': [
    'An event counts as told by the report alone, but its claims name others.',
    'Readers see how many say so.',
  ],
  'event/nobody-else-says': [
    'An event counts as corroborated, but all claims stand on one source.',
    'To corroborate takes a second.',
  ],
  'event/nobody-disputes': [
    'An event counts as disputed, but no claim disputes it.',
    'Who disputes it has to be heard.',
  ],
  'event/denied': [
    'A party denies an event that does not count as disputed.',
    'The map shows disputed events as such, whoever denies.',
  ],
  'claim/none': ['An event has no claim.', 'Nothing stands in the atlas that nobody says.'],
  'claim/repeated': ['A party says the same thing twice.', 'One claim can name several sources.'],
  'source/none': [
    'No source is named.',
    'Nothing stands in the atlas without a source that readers can find.',
  ],
  'source/of-claim-missing': [
    'A claim names a source that its event does not list.',
    'The card lists the sources of the event.',
  ],
} as const satisfies Record<string, RuleText>
