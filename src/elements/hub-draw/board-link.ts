import type { Polygon } from 'geojson';
import type { LonLat, MapDrawing } from '../../map/drawing';
import type { Board, BoardTool, Sketched } from '../../map/maplibre/board';
import type { ThemeId } from '../../map/palette';
import { sameCorners } from './corner-edit';

export interface BoardHost {
  snap(at: LonLat): LonLat | undefined;
  sketching(sketch: Sketched | undefined): void;
  finished(sketch: Sketched): void;
  edited(polygons: readonly Polygon[]): void;
  /** The board has come, has gone, or could not be fetched. */
  boardChanged(): void;
}

export interface BoardWish {
  readonly tool: BoardTool;
  readonly theme: ThemeId;
  /** What `edit` shows. */
  readonly polygons: readonly Polygon[] | undefined;
}

/**
 * Holds a board on whatever engine is there: fetched with the first tool that needs it, laid on each new engine,
 * taken off before the engine goes.
 */
export class BoardLink {
  board: Board | undefined;
  state: 'off' | 'coming' | 'failed' = 'off';
  private drawing: MapDrawing | undefined;
  private wish: BoardWish = { tool: 'off', theme: 'light', polygons: undefined };
  private shown: readonly Polygon[] | undefined;
  private theme: ThemeId | undefined;

  constructor(private readonly host: BoardHost) {}

  /** An engine is there to draw on, or is about to go. */
  surfaceChanged(drawing: MapDrawing | undefined): void {
    this.takeOff();
    this.drawing = drawing;
    void this.bring();
  }

  want(wish: BoardWish): void {
    this.wish = wish;
    if (this.board === undefined) void this.bring();
    else this.apply(this.board);
  }

  tryAgain(): void {
    this.state = 'off';
    void this.bring();
  }

  private async bring(): Promise<void> {
    const { drawing } = this;
    if (drawing === undefined || this.wish.tool === 'off' || this.state !== 'off') return;
    this.state = 'coming';
    try {
      const { openBoard } = await import('../../map/maplibre/board');
      if (this.drawing !== undefined) {
        const { host, wish } = this;
        this.theme = wish.theme;
        this.board = openBoard(this.drawing, {
          theme: wish.theme,
          snap: (at) => host.snap(at),
          sketching: (sketch) => host.sketching(sketch),
          finished: (sketch) => host.finished(sketch),
          edited: (polygons) => {
            this.shown = polygons;
            host.edited(polygons);
          },
        });
        if (this.board !== undefined) this.apply(this.board);
      }
      this.state = 'off';
    } catch {
      this.state = 'failed';
    }
    this.host.boardChanged();
  }

  private apply(board: Board): void {
    const { tool, polygons, theme } = this.wish;
    if (theme !== this.theme) {
      // Terra Draw keeps the colours that it was made with.
      this.takeOff();
      void this.bring();
      return;
    }
    if (tool !== 'edit') {
      this.shown = undefined;
      board.use(tool);
    } else if (polygons !== this.shown) {
      // What comes back from an edit made on the board is there already, with the polygon that is in hand.
      const isThere = polygons !== undefined && this.shown !== undefined && sameCorners(polygons, this.shown);
      this.shown = polygons;
      if (!isThere) board.edit(polygons ?? []);
    }
  }

  private takeOff(): void {
    this.board?.destroy();
    this.board = undefined;
    this.shown = undefined;
  }
}
