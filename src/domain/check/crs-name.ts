import { asObject, asText } from '../json/json-value'

const WGS84 = /(?:CRS:?:?84|EPSG:{1,2}4326|WGS ?84)\W*$/i

/** What a member `crs` (GeoJSON of 2008, gone since RFC 7946) names; `undefined` where it names nothing that can be read. */
export function crsName(crs: unknown): string | undefined {
  return asText(asObject(asObject(crs).properties).name)?.slice(0, 80)
}

/** Whether it names the system that GeoJSON always has, as GDAL and QGIS write it. */
export function namesWgs84(crs: unknown): boolean {
  return WGS84.test(crsName(crs) ?? '')
}
