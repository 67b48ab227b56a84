import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../browser/chromium';

/** A machine with these programs; `packages` are those that its Debian has. */
function machine(
  programs: string[],
  { packages = [], ...more }: Partial<Machine> & { readonly packages?: readonly string[] } = {},
) {
  const there = new Set(programs);
  const ran: string[] = [];
  const it: Machine = {
    env: { PATH: '/home/ada/bin:/usr/bin' },
    runnable: (path) => there.has(path),
    playwrights: () => '/home/ada/.cache/ms-playwright/chrome',
    debianRoot: false,
    run: (command, options) => {
      ran.push([command, ...options.filter((option) => !option.startsWith('-'))].join(' '));
      const name = packages.find((known) => options.includes(known));
      if (name !== undefined) there.add(`/usr/bin/${name}`);
      return name !== undefined;
    },
    say: (line) => ran.push(line),
    ...more,
  };
  return { it, ran };
}

describe('finding Chromium', () => {
  it('takes the program that CHROMIUM_PATH names before any other', () => {
    const { it: here } = machine(['/opt/chrome', '/usr/bin/chromium'], {
      env: { CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin' },
    });
    expect(findChromium(here)).toBe('/opt/chrome');
  });

  it('says so when CHROMIUM_PATH names nothing, and looks no further', () => {
    const { it: here } = machine(['/usr/bin/chromium'], {
      env: { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' },
    });
    expect(() => findChromium(here)).toThrow('CHROMIUM_PATH is "/opt/gone"');
  });

  it.each([
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ])('finds %s on the PATH', (name) => {
    expect(findChromium(machine([`/usr/bin/${name}`]).it)).toBe(`/usr/bin/${name}`);
  });

  it('takes the one without windows before the whole', () => {
    const both = machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
    expect(findChromium(both.it)).toBe('/usr/bin/chromium-headless-shell');
  });

  it('takes one on the PATH before the one that Playwright keeps', () => {
    const playwrights = '/home/ada/.cache/ms-playwright/chrome';
    expect(findChromium(machine([playwrights]).it)).toBe(playwrights);
    expect(findChromium(machine([playwrights, '/usr/bin/google-chrome']).it)).toBe('/usr/bin/google-chrome');
  });

  it("installs Debian's package as root, and only when none is there", () => {
    const bare = machine([], { debianRoot: true, packages: ['chromium-headless-shell', 'chromium'] });
    expect(findChromium(bare.it)).toBe('/usr/bin/chromium-headless-shell');
    expect(bare.ran).toEqual([
      'apt-get DPkg::Lock::Timeout=300 update',
      'No Chromium is here; installing the packages chromium-headless-shell and fonts-liberation.',
      'apt-get DPkg::Lock::Timeout=300 install chromium-headless-shell fonts-liberation',
    ]);
    const furnished = machine(['/usr/bin/chromium'], { debianRoot: true });
    findChromium(furnished.it);
    expect(furnished.ran).toEqual([]);
  });

  it('installs the whole where Debian has none without windows', () => {
    const old = machine([], { debianRoot: true, packages: ['chromium'] });
    expect(findChromium(old.it)).toBe('/usr/bin/chromium');
    expect(old.ran.at(-1)).toBe('apt-get DPkg::Lock::Timeout=300 install chromium fonts-liberation');
  });

  it('says what to do where it may not install, or where installing gave nothing', () => {
    expect(() => findChromium(machine([]).it)).toThrow('set CHROMIUM_PATH to a Chromium');
    expect(() => findChromium(machine([], { debianRoot: true }).it)).toThrow('No Chromium was found');
  });
});
