import { bareWord } from '../search/nearest-word'
import { PART_WORDS } from './time-names'

/** What a column can hold. `position` is both coordinates in one cell, `geometry` a GeoJSON geometry as text. */
export const COLUMN_ROLES = [
  'id',
  'title',
  'date',
  'start',
  'end',
  'year',
  'month',
  'day',
  'endYear',
  'endMonth',
  'endDay',
  'lat',
  'lon',
  'position',
  'geometry',
  'placeName',
  'category',
  'summary',
  'source',
  'url',
] as const

export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Roles whose columns become the property of just that name. */
export const MEMBER_ROLES = ['title', 'date', 'placeName', 'category', 'summary', 'source', 'url'] as const

/** Before the name of a column that is to become a property of just that name, whatever it is called. */
export const PROPERTY_PREFIX = 'properties.'

/**
 * Names as `bareWord` folds them, the surest first: English, German, French, Spanish, Italian, Portuguese, Dutch, Persian; what most tables
 * have also in Russian, Arabic, Chinese and Japanese.
 */
const NAMES: Readonly<Record<ColumnRole, string>> = {
  id: 'id identifier uid fid featureid kennung شناسه',
  title:
    'title headline name event eventname eventtitle titel titre titulo titolo bezeichnung label ereignis evenement nombre nom nome naam intitule quoi was عنوان نام رویداد название наименование العنوان الاسم 名称 名稱 标题 標題',
  date: 'date edtf eventdate datum fecha data when time datetime timestamp zeit dates dato wann quand تاریخ تاريخ زمان дата التاريخ 日期 日付',
  start:
    'start startdate begin begindate datestart startdatum beginn beginndatum from von van datumvan vandatum begindatum startzeit debut datedebut inicio fechainicio inizio beginning since seit شروع اغاز',
  end: 'end enddate dateend ende enddatum to until till bis fin datefin fechafin fine einde einddatum eind tot datumtot totdatum finish پایان',
  year: `${PART_WORDS.year} startyear`,
  month: `${PART_WORDS.month} startmonth`,
  day: `${PART_WORDS.day} startday`,
  endYear: 'endyear endjahr anneefin',
  endMonth: 'endmonth endmonat',
  endDay: 'endday endtag',
  lat: 'lat latitude breite breitengrad geobreite latitud latitudine breedtegraad y ycoord ycoordinate ycoor pointy عرض عرضجغرافیایی широта خطالعرض دائرةالعرض 纬度 緯度',
  lon: 'lon lng long longitude lange laenge langengrad laengengrad geolange longitud longitudine lengtegraad x xcoord xcoordinate xcoor pointx طول طولجغرافیایی долгота خطالطول 经度 經度 経度',
  position:
    'coordinates coordinate coords coord position latlon latlng latlong latitudelongitude wkt wktgeometry geom thegeom geometry point koordinaten coordonnees coordenadas coordinate gps location geo مختصات',
  geometry: 'geometry geojson geojsongeometry',
  placeName:
    'placename place location city town venue locality ort ortsname lieu lugar luogo plaats standort stadt ville ciudad where wo ou endroit مکان محل شهر کجا',
  category:
    'category type kind group kategorie rubrik rubrique categorie categoria class theme thema art genre دسته نوع',
  summary:
    'summary description text details beschreibung descripcion descrizione descricao omschrijving notes note comment abstract body inhalt resume توضیح توضیحات شرح',
  source: 'source quelle fuente fonte bron reference citation منبع',
  url: 'url link website weblink uri href sourceurl media homepage lien پیوند',
}

const BY_ROLE = COLUMN_ROLES.map((role) => [role, NAMES[role].split(' ')] as const)
const KNOWN = new Set(BY_ROLE.flatMap(([, names]) => names))

/** How likely a name means a role: 0 the likeliest, -1 not at all. */
export function rankOf(role: ColumnRole, column: string): number {
  return (BY_ROLE.find(([each]) => each === role)?.[1] ?? []).indexOf(bareWord(column))
}

/** Whether a name may be taken for anything but a property. */
export function isKnownColumn(column: string): boolean {
  return KNOWN.has(bareWord(column)) || column.startsWith(PROPERTY_PREFIX)
}

export function isColumnRole(text: string): text is ColumnRole {
  return (COLUMN_ROLES as readonly string[]).includes(text)
}
