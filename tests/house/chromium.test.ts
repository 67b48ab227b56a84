import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../browser/chromium';

/** A machine with these programs; `installs` is what the Debian packages would put there. */
function machine(programs: string[], more: Partial<Machine> & { readonly installs?: string } = {}) {
  const there = new Set(programs);
  const ran: string[] = [];
  const it: Machine = {
    env: { PATH: '/home/ada/bin:/usr/bin' },
    runnable: (path) => there.has(path),
    playwrights: () => '/home/ada/.cache/ms-playwright/chrome',
    debianRoot: false,
    run: (command, options) => {
      ran.push([command, ...options.filter((option) => !option.startsWith('-'))].join(' '));
      if (options.includes('install') && more.installs !== undefined) there.add(more.installs);
      return true;
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

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'finds %s on the PATH',
    (name) => {
      expect(findChromium(machine([`/usr/bin/${name}`]).it)).toBe(`/usr/bin/${name}`);
    },
  );

  it('takes one on the PATH before the one that Playwright keeps', () => {
    const playwrights = '/home/ada/.cache/ms-playwright/chrome';
    expect(findChromium(machine([playwrights]).it)).toBe(playwrights);
    expect(findChromium(machine([playwrights, '/usr/bin/google-chrome']).it)).toBe('/usr/bin/google-chrome');
  });

  it("installs Debian's package as root, and only when none is there", () => {
    const bare = machine([], { debianRoot: true, installs: '/usr/bin/chromium' });
    expect(findChromium(bare.it)).toBe('/usr/bin/chromium');
    expect(bare.ran).toEqual([
      'No Chromium is here; installing the packages chromium and fonts-liberation.',
      'apt-get DPkg::Lock::Timeout=300 update',
      'apt-get DPkg::Lock::Timeout=300 install chromium fonts-liberation',
    ]);
    const furnished = machine(['/usr/bin/chromium'], { debianRoot: true });
    findChromium(furnished.it);
    expect(furnished.ran).toEqual([]);
  });

  it('says what to do where it may not install, or where installing gave nothing', () => {
    expect(() => findChromium(machine([]).it)).toThrow('set CHROMIUM_PATH to a Chromium');
    expect(() => findChromium(machine([], { debianRoot: true }).it)).toThrow('No Chromium was found');
  });
});
