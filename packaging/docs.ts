import { elementsOf } from './manifest';
import type { Declaration, Manifest } from './manifest-types';

const HEAD = `# The elements

Made from the comments in the code by \`npm run package\`; the tests fail when this page and the code disagree.

A page includes one script and writes the tag; attributes are the words of an address of the atlas. Events bubble out
of shadow roots. What is not listed here is not promised.
`;

/** The reference of the elements, as Markdown. */
export function docs(manifest: Manifest): string {
  return `${[HEAD, ...elementsOf(manifest).map(section)].join('\n')}`;
}

function section(element: Declaration): string {
  return [
    `## \`<${element.tagName}>\``,
    element.summary,
    element.description,
    table(
      'Attributes and properties',
      ['attribute', 'property', 'type', 'default', 'reflected', 'what it is'],
      attributes(element),
    ),
    table('Methods', ['method', 'what it does'], methods(element)),
    table(
      'Events',
      ['event', 'class', 'when'],
      (element.events ?? []).map((event) => [code(event.name), code(event.type?.text), event.description]),
    ),
    table(
      'Slots',
      ['slot', 'what belongs there'],
      (element.slots ?? []).map((slot) => [code(slot.name), slot.description]),
    ),
    table(
      'Parts',
      ['part', 'what it is'],
      (element.cssParts ?? []).map((part) => [code(part.name), part.description]),
    ),
    table(
      'States',
      ['state', 'when'],
      (element.cssStates ?? []).map((one) => [code(`:state(${one.name})`), one.description]),
    ),
    table(
      'Custom properties',
      ['property', 'default', 'what it is'],
      (element.cssProperties ?? []).map((property) => [
        code(property.name),
        code(property.default),
        property.description,
      ]),
    ),
  ]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

function attributes(element: Declaration): Row[] {
  const fields = (element.members ?? []).filter((member) => member.kind === 'field' && !member.static);
  return fields.map((field) => {
    const { name, type, default: usual, description } = field;
    const attribute = element.attributes?.find(({ fieldName }) => fieldName === name);
    return [
      code(attribute?.name),
      code(name),
      code(typeText(type?.text)),
      code(usual),
      field.reflects ? 'yes' : '',
      description,
    ];
  });
}

function methods(element: Declaration): Row[] {
  return (element.members ?? [])
    .filter((member) => member.kind === 'method' && !member.static)
    .map((method) => {
      const parameters = (method.parameters ?? []).map(({ name }) => name).join(', ');
      const gives = method.return?.type?.text;
      return [
        code(`${method.name}(${parameters})${gives === undefined ? '' : `: ${gives}`}`),
        method.description,
      ];
    });
}

type Row = readonly (string | undefined)[];

function table(title: string, head: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const line = (cells: Row) =>
    `| ${cells.map((cell) => (cell ?? '').replace(/\s+/g, ' ').replace(/\|/g, '\\|')).join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What an attribute holds: that it may be absent goes without saying. */
function typeText(text: string | undefined): string | undefined {
  return text?.replace(/ \| (undefined|null)/g, '');
}

function code(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `\`${text}\``;
}
