import type { EmbedSource } from '../../state/embed-code';
import { VERSION } from '../../version';

/** Where this copy of the site is. @param page address of the page, whatever its query. */
export function siteSource(page: string): EmbedSource {
  return { home: new URL('./', page).href, folder: `cdn/${VERSION}/`, integrity: {} };
}

/** The same with the hashes of the scripts, if the site has them: without, the code works and is not checked. */
export async function withIntegrity(source: EmbedSource): Promise<EmbedSource> {
  try {
    const response = await fetch(`${source.home}${source.folder}integrity.json`);
    const hashes: unknown = await response.json();
    return { ...source, integrity: soundHashes(hashes) };
  } catch {
    return source;
  }
}

function soundHashes(hashes: unknown): Readonly<Record<string, string>> {
  if (typeof hashes !== 'object' || hashes === null) return {};
  const isSound = (hash: unknown) => typeof hash === 'string' && /^sha384-[A-Za-z0-9+/=]{64}$/.test(hash);
  return Object.fromEntries(Object.entries(hashes).filter(([, hash]) => isSound(hash)));
}
