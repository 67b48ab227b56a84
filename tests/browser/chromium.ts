import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** What the search for Chromium asks of the machine; the tests put another in its place. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  runnable(path: string): boolean;
  /** Where Playwright keeps a Chromium of its own, whether or not it is there. */
  playwrights(): string | undefined;
  /** A Debian or Ubuntu on which we may install. */
  readonly debianRoot: boolean;
  /** Runs a command to its end, its words shown. @returns whether it went well. */
  run(command: string, options: readonly string[]): boolean;
  say(line: string): void;
}

/**
 * Chromium without its windows comes first: it draws the same pages, and without menus, tabs and an address bar to
 * draw for each context the tests take a seventh less time.
 */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
/** Debian's packages of it, the first that can be had; old releases have the second only. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const HOW_TO = `The browser tests need Chromium or Chrome. Any one of these will do:
  - set CHROMIUM_PATH to a Chromium or Chrome program;
  - put one on the PATH under the name ${NAMES.join(', ')};
  - npx playwright-core install chromium;
  - as root on Debian: apt-get install chromium-headless-shell fonts-liberation.
Without a browser, "npm test -- unit data" runs what needs none.`;

/**
 * The program to drive: `CHROMIUM_PATH`, else on the PATH, else Playwright's own, else Debian's package,
 * which is installed when we are root.
 * @throws with what to do, when none of these gives one.
 */
export function findChromium(machine: Machine = thisMachine): string {
  const said = machine.env.CHROMIUM_PATH;
  if (said !== undefined && said !== '') {
    if (machine.runnable(said)) return said;
    throw new Error(`CHROMIUM_PATH is "${said}", which is no program that can be run.\n${HOW_TO}`);
  }
  const found = onThePath(machine) ?? playwrights(machine) ?? debians(machine);
  if (found === undefined) throw new Error(`No Chromium was found.\n${HOW_TO}`);
  return found;
}

function onThePath(machine: Machine): string | undefined {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(machine.runnable);
}

function playwrights(machine: Machine): string | undefined {
  const path = machine.playwrights();
  return path !== undefined && machine.runnable(path) ? path : undefined;
}

function debians(machine: Machine): string | undefined {
  if (!machine.debianRoot) return undefined;
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  machine.run('apt-get', [...patient, 'update']);
  for (const name of PACKAGES) {
    machine.say(`No Chromium is here; installing the packages ${name} and fonts-liberation.`);
    machine.run('apt-get', [
      ...patient,
      'install',
      '-y',
      '--no-install-recommends',
      name,
      'fonts-liberation',
    ]);
    const found = onThePath({ ...machine, env: { PATH: `${machine.env.PATH ?? ''}${delimiter}/usr/bin` } });
    if (found !== undefined) return found;
  }
  return undefined;
}

const thisMachine: Machine = {
  env: process.env,
  runnable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  playwrights: () => chromium.executablePath() || undefined,
  get debianRoot() {
    return process.getuid?.() === 0 && this.runnable('/usr/bin/apt-get');
  },
  run: (command, options) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Its words go to our error output: the test command's last line of output stays its own.
    return spawnSync(command, options, { env, stdio: ['ignore', 2, 2] }).status === 0;
  },
  say: (line) => process.stderr.write(`${line}\n`),
};

/**
 * Playwright's own list, which this one takes the place of, and the pages behind Chromium's address bar: nobody sees
 * them here, and for each context of a test they cost as much of the CPU as a page of the atlas.
 */
const DISABLED_FEATURES = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

export interface LaunchOptions {
  /** False starts a browser that has no WebGL at all. */
  readonly webgl?: boolean;
  readonly args?: readonly string[];
}

/** Starts a headless Chromium that calls nobody by itself. Close it after use. */
export function launch({ webgl = true, args = [] }: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      // Everything it opens is ours, and containers seldom allow the sandbox.
      '--no-sandbox',
      // Draws WebGL on the CPU where there is no GPU.
      webgl ? '--enable-unsafe-swiftshader' : '--disable-3d-apis',
      // Letters where the page puts them, not on whole pixels: the same in every kind of Chromium.
      '--font-render-hinting=none',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${DISABLED_FEATURES.join(',')}`,
      ...args,
    ],
  });
}
