import { svg } from 'lit';

const PATHS = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  home: 'M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h9V8.5',
  locate: 'M10 2.5v3M10 14.5v3M2.5 10h3M14.5 10h3M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  layers: 'M10 3 2.5 7 10 11l7.500-4zM3.500 10.500 10 14l6.500-3.500M3.500 13.500 10 17l6.500-3.500',
  list: 'M7.500 5H17M7.500 10H17M7.500 15H17M3.500 5h.5M3.500 10h.5M3.500 15h.5',
  move: 'M10 2.500v15M2.500 10h15M8 4.500l2-2 2 2M8 15.500l2 2 2-2M4.500 8l-2 2 2 2M15.500 8l2 2-2 2',
  help: 'M7.500 7.500A2.500 2.500 0 1 1 10 10.200v1.500M10 14.800v.2',
  up: 'M4.500 12.500 10 7l5.500 5.500',
  down: 'M4.500 7.500 10 13l5.500-5.500',
  left: 'M12.500 4.500 7 10l5.500 5.500',
  right: 'M7.500 4.500 13 10l-5.500 5.500',
  close: 'M5 5l10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign of 20 by 20 pixels in the text's colour; its meaning is in the name of the button around it. */
export function icon(name: IconName) {
  return svg`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"
    ><path d=${PATHS[name]}></path></svg>`;
}
