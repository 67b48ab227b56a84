/**
 * What is fetched when first asked for: one request however many ask, the value kept once it is there, and a
 * failure forgotten at once, so that asking again tries again.
 */
export class Parts {
  private readonly parts = new Map<string, Promise<unknown>>();

  get<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.parts.get(key);
    if (known !== undefined) return known as Promise<Value>;
    const part = load();
    this.parts.set(key, part);
    part.catch(() => {
      if (this.parts.get(key) === part) this.parts.delete(key);
    });
    return part;
  }

  forget(key: string): void {
    this.parts.delete(key);
  }
}
