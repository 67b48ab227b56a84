import { describe, expect, it } from 'vitest';
import { pageWords } from '../../src/messages/place-page';
import { openRealAtlas } from '../core/real-atlas';

describe('the words on a district that hubs share', () => {
  it('name no number: three hubs share North Yorkshire', async () => {
    const { families } = await (await openRealAtlas()).answer('YO11 2HG');
    expect(families.filter(({ family, shared }) => family === 'teaching-school-hubs' && shared)).toHaveLength(
      3,
    );
    expect(pageWords.shared).toBe('Hubs share this district; the line between them is not published.');
  });
});
