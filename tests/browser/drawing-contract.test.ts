import { describe } from 'vitest';
import { drawingContract } from '../map/drawing-contract';
import { useEnginePage } from './engine-page';

// Two drawings, one behaviour: whichever is on the screen, the element around it cannot tell.
describe('the engine as a drawing', () => drawingContract('engine', useEnginePage()));
describe('the picture as a drawing', () => drawingContract('picture', useEnginePage()));
