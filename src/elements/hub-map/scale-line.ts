import { svg } from 'lit';
import { scaleBar } from '../../map/scale-bar';
import { mapMessages } from '../../messages/map';
import type { Camera } from '../../state/view';

const LONGEST = 110;

/** The scale at the middle of the map. North is up, always, so no arrow is needed. */
export function renderScaleBar({ zoom, lat }: Camera) {
  const { pixels, kilometres, miles } = scaleBar(zoom, lat, LONGEST);
  const text = mapMessages.scale(kilometres, miles >= 10 ? String(Math.round(miles)) : miles.toFixed(1));
  return svg`<svg class="scale" width=${LONGEST + 4} height="26" role="img" aria-label=${text}
    ><text x="2" y="12">${text}</text><path d="M2 18v5h${pixels.toFixed(1)}v-5"></path></svg>`;
}
