import type { StationId } from '../../../content/stations';

/** Where the picture is enlarged from to show a station: its corner of the screen. */
export const CORNERS: Readonly<Record<StationId, string>> = {
  value: '0% 0%',
  satisfaction: '0% 55%',
  curve: '0% 100%',
  attitude: '35% 100%',
  switching: '100% 100%',
  retention: '100% 100%',
  money: '100% 0%',
};
