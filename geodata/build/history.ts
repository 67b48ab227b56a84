import type { HistoryRecord } from '../../src/core/records/measures-record';
import type { BuildContext, Step } from './context';
import { SourceError } from './errors';
import { FACTS, filled } from './families-tables';

const MATHS_HUB_HISTORY = 'maths-hub-history.csv';
const HUB_NETWORKS = 'hub-networks.csv';
const PROGRAMMES = 'programmes.csv';

/** `2014`, `2014-07`, the school year `2021/22`, or `undated` where the event's words give all that is known. */
const DATE = /^(\d{4}(-\d{2}){0,2}|\d{4}\/\d{2}|undated)$/;

/** Publishes `history`: how the network of Maths Hubs grew, counts of other networks, and programmes that ended. */
export const history: Step = {
  name: 'history',
  run(context: BuildContext) {
    const record: HistoryRecord = {
      mathsHubs: mathsHubHistory(),
      otherNetworks: hubNetworks(),
      designations: programmes(),
    };
    context.emit('history', record, {
      vintage: '2014 to October 2026',
      sources: ['hub-network-history', 'other-hub-networks', 'eia-2023-06'],
      notes:
        'Counts carry the date for which they were given. No areas are published for the other networks.',
    });
    const { mathsHubs, otherNetworks, designations } = record;
    context.progress(
      `${mathsHubs.length} events, ${otherNetworks.length} counts, ${designations.length} programmes`,
    );
  },
};

function mathsHubHistory(): HistoryRecord['mathsHubs'] {
  return FACTS.csv(MATHS_HUB_HISTORY, ['date', 'event', 'count', 'source']).map(({ row, cells }) => ({
    date: dated(MATHS_HUB_HISTORY, row, cells.date),
    event: cells.event,
    ...counted('count', MATHS_HUB_HISTORY, row, cells.count),
    source: cells.source,
  }));
}

function hubNetworks(): HistoryRecord['otherNetworks'] {
  const columns = ['network', 'count', 'asOf', 'since', 'note', 'sources'] as const;
  return FACTS.csv(HUB_NETWORKS, columns).map(({ row, cells }) => {
    const { count } = counted('count', HUB_NETWORKS, row, cells.count);
    if (count === undefined) throw new SourceError(HUB_NETWORKS, row, 'there is no count');
    return {
      network: cells.network,
      count,
      ...(cells.asOf === '' ? {} : { asOf: dated(HUB_NETWORKS, row, cells.asOf) }),
      ...counted('since', HUB_NETWORKS, row, cells.since),
      ...filled('note', cells.note),
      sources: cells.sources.split(' '),
    };
  });
}

function programmes(): HistoryRecord['designations'] {
  return FACTS.csv(PROGRAMMES, ['name', 'from', 'to', 'note', 'sources']).map(({ row, cells }) => ({
    name: cells.name,
    from: dated(PROGRAMMES, row, cells.from),
    ...(cells.to === '' ? {} : { to: dated(PROGRAMMES, row, cells.to) }),
    note: cells.note,
    sources: cells.sources.split(' '),
  }));
}

function dated(file: string, row: number, text: string): string {
  if (!DATE.test(text)) throw new SourceError(file, row, `"${text}" is no date`);
  return text;
}

/** Nothing for an empty cell: a count that is not known is not zero. */
function counted<const Key extends string>(key: Key, file: string, row: number, cell: string) {
  if (cell !== '' && !/^\d+$/.test(cell)) throw new SourceError(file, row, `"${cell}" is no whole number`);
  return (cell === '' ? {} : { [key]: Number(cell) }) as { readonly [K in Key]?: number };
}
