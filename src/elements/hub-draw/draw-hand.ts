import type { Polygon } from 'geojson';
import type { LonLat, MapHit } from '../../map/drawing';
import type { BoardTool, Sketched } from '../../map/maplibre/board';
import type { ThemeId } from '../../map/palette';
import { drawMapMessages as words } from '../../messages/draw-map';
import { BoardLink } from './board-link';
import { asShape } from './corner-edit';
import { CornerHand } from './corner-hand';
import { type CornerSketch, enclosedArea, partOf, withCorner, withoutLast } from './corner-sketch';
import type { DrawAction, MoveAction } from './draw-keys';
import type { DrawStage } from './draw-stage';
import { type DrawTool, sketchKind } from './draw-tool';
import type { How, Part } from './part';
import { roundedCircle } from './rounded';

/** A shape whose corners are being changed, and what is done with it then. */
export interface Editing {
  readonly polygons: readonly Polygon[];
  readonly how: How;
}

export interface HandHost {
  readonly stage: DrawStage;
  snap(at: LonLat): LonLat | undefined;
  /** Something is shown differently now. */
  changed(): void;
  say(text: string): void;
  sketching(part: Part | undefined): void;
  part(part: Part, how?: How): void;
}

/** CSS pixels from the first corner within which setting a corner closes the shape. */
const CLOSING = 12;

type SetAction = Exclude<DrawAction, MoveAction>['kind'];

/**
 * What is done with the tool in hand, by pointer and by keys: both make the same parts. A sketch begun by pointer goes
 * on by keys, since its corners are taken over; what the board cannot do here (no engine) is done corner by corner.
 */
export class DrawHand {
  sketch: CornerSketch | undefined;
  readonly link: BoardLink;
  readonly corners: CornerHand;
  /** `undefined` before the page was first drawn: the engine is not fetched for the tool that one finds there. */
  private tool: DrawTool | undefined;
  private theme: ThemeId = 'light';
  private editing: Editing | undefined;

  constructor(private readonly host: HandHost) {
    this.corners = new CornerHand(host.stage);
    this.link = new BoardLink({
      snap: (at) => host.snap(at),
      sketching: (sketch) => this.sketched(sketch),
      finished: (sketch) => host.part(rounded(sketch)),
      edited: (polygons) => this.edited(polygons),
      boardChanged: () => host.changed(),
    });
  }

  /** Whether there is anything to finish or drop. */
  get isSketching(): boolean {
    return this.sketch !== undefined || this.link.board?.isSketching === true;
  }

  /** Takes up a tool; what was begun with another is dropped. */
  take(tool: DrawTool, theme: ThemeId, editing: Editing | undefined): void {
    if (tool !== this.tool && this.tool !== undefined) this.change(tool);
    this.tool = tool;
    this.theme = theme;
    this.editing = editing;
    this.link.want({ tool: this.boardTool(), theme, polygons: editing?.polygons });
  }

  act(kind: SetAction): void {
    if (this.tool === 'edit') this.actOnCorner(kind);
    else if (kind === 'cancel') this.cancel();
    else if (kind === 'remove') this.remove();
    else if (kind === 'finish') this.finish();
    else if (this.tool === 'pick') this.pick(this.host.stage.hitAtCentre());
    else this.set(this.host.stage.centre);
  }

  /** The pointer pressed a place where no board is in the way. */
  pressed(hit: MapHit | undefined, at: LonLat): void {
    if (this.tool === 'pick') this.pick(hit);
    else if (this.link.board === undefined || this.sketch !== undefined) this.set(at);
  }

  /** What the sketch would be were the crosshair its last corner; told while the map is moved. */
  reach(): void {
    const { sketch } = this;
    if (sketch?.kind !== 'circle' || sketch.corners.length !== 1) return;
    const part = partOf(withCorner(sketch, this.host.stage.centre));
    if (part?.kind === 'circle') this.host.say(words.reaches(part.radius));
  }

  private change(tool: DrawTool): void {
    this.drop();
    this.corners.taken = undefined;
    if (needsBoard(tool)) this.host.stage.wantEngine();
  }

  private boardTool(): BoardTool {
    const { tool = 'look' } = this;
    if (this.sketch !== undefined || tool === 'look' || tool === 'pick') return 'off';
    if (tool !== 'edit') return tool;
    return this.editing === undefined ? 'off' : 'edit';
  }

  private set(at: LonLat): void {
    const kind = this.tool && sketchKind(this.tool);
    if (kind === undefined) return;
    const { board } = this.link;
    // What the pointer has begun goes on corner by corner.
    const begun = this.sketch ?? { kind, corners: kind === 'polygon' ? (board?.corners ?? []) : [] };
    if (this.closes(begun, at)) {
      this.sketch = begun;
      this.finish();
      return;
    }
    const corner = this.host.snap(at) ?? at;
    this.setSketch(withCorner(begun, corner));
    const { sketch } = this;
    if (sketch?.kind === 'circle' && sketch.corners.length === 2) this.finish();
    else this.tell(corner);
  }

  private closes({ kind, corners }: CornerSketch, at: LonLat): boolean {
    const [first] = corners;
    const { drawing } = this.host.stage;
    if (kind !== 'polygon' || first === undefined || corners.length < 3 || drawing === undefined)
      return false;
    const [[x, y], [px, py]] = [drawing.project(at), drawing.project(first)];
    return Math.hypot(px - x, py - y) <= CLOSING;
  }

  private tell(corner: LonLat): void {
    const { sketch } = this;
    if (sketch === undefined) return;
    const where = this.host.stage.hitAt(corner)?.name;
    if (sketch.kind === 'circle') this.host.say(words.centre(corner, where));
    else this.host.say(words.corner(sketch.corners.length, corner, where, enclosedArea(sketch)));
  }

  private remove(): void {
    if (this.sketch === undefined) {
      if (this.link.board?.removeLast()) this.host.say(words.removed(this.link.board.corners.length));
      return;
    }
    const left = withoutLast(this.sketch);
    this.setSketch(left.corners.length === 0 ? undefined : left);
    this.host.say(words.removed(left.corners.length));
  }

  private finish(): void {
    const { sketch, link } = this;
    if (sketch === undefined) {
      link.board?.finish();
      return;
    }
    const toEdge = sketch.kind === 'circle' && sketch.corners.length === 1;
    const part = partOf(toEdge ? withCorner(sketch, this.host.stage.centre) : sketch);
    if (part === undefined) {
      this.host.say(words.tooFew);
      return;
    }
    this.setSketch(undefined);
    this.host.say(words.finished);
    this.host.part(part);
  }

  private cancel(): void {
    if (!this.isSketching) return;
    this.drop();
    this.host.say(words.dropped);
  }

  private drop(): void {
    this.link.board?.cancel();
    if (this.sketch !== undefined) this.setSketch(undefined);
  }

  private pick(hit: MapHit | undefined): void {
    if (hit === undefined) this.host.say(words.nothingHere);
    else this.host.part({ kind: 'areas', places: [hit.place] });
  }

  private actOnCorner(kind: SetAction): void {
    const { editing } = this;
    if (editing === undefined) return;
    const done = this.corners.act(kind, editing.polygons);
    if (done.said !== undefined) this.host.say(done.said);
    if (done.polygons !== undefined) this.edited(done.polygons);
    this.host.changed();
  }

  /** A few first moves enclose nothing, or next to nothing. */
  private sketched(sketch: Sketched | undefined): void {
    const corners = sketch?.kind === 'shape' ? cornersIn(sketch.geometry) : 3;
    this.host.sketching(sketch === undefined || corners < 3 ? undefined : rounded(sketch));
    this.host.changed();
  }

  private edited(polygons: readonly Polygon[]): void {
    this.host.part({ kind: 'shape', geometry: asShape(polygons) }, this.editing?.how ?? 'replace');
  }

  private setSketch(sketch: CornerSketch | undefined): void {
    this.sketch = sketch;
    this.link.want({ tool: this.boardTool(), theme: this.theme, polygons: this.editing?.polygons });
    this.host.sketching(sketch && partOf(sketch));
    this.host.changed();
  }
}

function needsBoard(tool: DrawTool): boolean {
  return tool !== 'look' && tool !== 'pick';
}

/** How many different places the outline has. */
function cornersIn({ coordinates }: Polygon): number {
  return new Set((coordinates[0] ?? []).map((place) => place.join())).size;
}

/** What a hand drew, in figures that a link carries. */
function rounded(sketch: Sketched): Part {
  if (sketch.kind === 'shape') return sketch;
  return { kind: 'circle', ...roundedCircle(sketch.lon, sketch.lat, sketch.radius) };
}
