import { STATIONS, type StationId } from '../content/stations';
import { PARAMETERS, type ParameterId } from '../model/parameters';
import type { OutputId } from '../model/outputs';
import type { Text } from '../text';

/** The station whose drawer holds a parameter. */
export function stationOf(id: ParameterId): StationId {
  const { group } = PARAMETERS[id];
  for (const station of STATIONS) if ((station.groups as readonly string[]).includes(group)) return station.id;
  throw new Error(`No station holds the group ${group}`);
}

/** The stations where some changed assumptions act. */
export const touchedStations = (ids: readonly ParameterId[]): ReadonlySet<StationId> => new Set(ids.map(stationOf));

export function stationNote(id: StationId): Text {
  const station = STATIONS.find((one) => one.id === id);
  if (!station) throw new Error(`No station ${id}`);
  return station.note;
}

/** The result each station hands on. */
export const STATION_OUTPUT: Readonly<Record<StationId, OutputId>> = {
  value: 'deliveredValue',
  satisfaction: 'meanSatisfaction',
  curve: 'curveLoyalty',
  attitude: 'attitude',
  switching: 'switchingCost',
  retention: 'retention',
  money: 'lifetimeValue',
};
