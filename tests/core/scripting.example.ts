import { readFile } from 'node:fs/promises';
import { matrix, openAtlas } from '../../src/scripting';

// Under which Maths Hubs did each Education Investment Area fall, and with what share of its primary schools?
const folder = new URL('../../public/atlas/', import.meta.url);
const { england } = await openAtlas({ read: (path) => readFile(new URL(path, folder)) });
const table = matrix(england, 'education-investment-areas', 'maths-hubs', 'primaries');
for (const [row, area] of table.rows.footprints.entries()) {
  for (const [column, hub] of table.columns.footprints.entries()) {
    const share = table.ofRow(row, column);
    if (table.meets(row, column) && typeof share === 'object') {
      process.stdout.write(
        `"${area.name}","${hub.name}",${share.low.toFixed(4)},${table.basis(row, column)}\n`,
      );
    }
  }
}
