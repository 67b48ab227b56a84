import { type Provenance, toCsv } from '../../exports/csv';
import { pngOf } from '../../exports/png';
import { type SvgFile, svgFile } from '../../exports/svg';
import { toMarkup } from '../../map/svg/svg-node';
import { download } from '../download';
import type { Chart } from './chart';
import { inPlainColours } from './ink';

/** CSS pixels of a chart in a file: wide enough for every name. */
const WIDTH = 760;

/** Saves a chart, drawn for paper whatever the screen is. @throws Error when the browser cannot make the file. */
export async function saveChart(
  chart: Chart,
  format: 'svg' | 'png' | 'csv',
  provenance: Provenance,
): Promise<void> {
  const about = { ...provenance, title: `${chart.title} (${provenance.title})` };
  if (format === 'csv') {
    download(`${chart.id}.csv`, toCsv(about, chart.table.header, chart.table.rows), 'text/csv;charset=utf-8');
    return;
  }
  const file = chartFile(chart, about);
  if (format === 'svg') download(`${chart.id}.svg`, file.text, 'image/svg+xml');
  else download(`${chart.id}.png`, await pngOf(file), 'image/png');
}

function chartFile(chart: Chart, provenance: Provenance): SvgFile {
  const node = inPlainColours(chart.draw(WIDTH));
  const panel = {
    title: '',
    notes: [chart.summary],
    markup: toMarkup(node),
    width: WIDTH,
    height: Number(node.attributes.height ?? 0),
  };
  return svgFile(provenance, [panel], 1);
}
