import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { OutsideWorld } from '../browser/harness-outside';

it('notes who was asked for, and bears that whoever asked hangs up in the middle', async () => {
  const world = await OutsideWorld.start();
  const { hostname, port } = new URL(world.proxy.server);
  for (let i = 0; i < 20; i++) {
    const socket = connect(Number(port), hostname);
    socket.write('CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n');
    await new Promise<void>((done) => socket.once(i % 2 === 0 ? 'data' : 'connect', () => done()));
    socket.resetAndDestroy();
  }
  await world.close();
  expect(new Set(world.asked)).toEqual(new Set(['elsewhere.example:443']));
});
