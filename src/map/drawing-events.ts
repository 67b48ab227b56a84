import type { MapEvents } from './drawing';

type Listener<Type extends keyof MapEvents> = (event: MapEvents[Type]) => void;

/** The listeners of one drawing, by type. A listener that throws is the caller's fault and stops nothing else. */
export class DrawingEvents {
  private readonly listeners = new Map<keyof MapEvents, Set<Listener<never>>>();

  on<Type extends keyof MapEvents>(type: Type, listener: Listener<Type>): () => void {
    const ofType = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, ofType);
    ofType.add(listener);
    return () => ofType.delete(listener);
  }

  emit<Type extends keyof MapEvents>(type: Type, event: MapEvents[Type]): void {
    for (const listener of [...(this.listeners.get(type) ?? [])]) {
      try {
        (listener as Listener<Type>)(event);
      } catch (error) {
        reportError(error);
      }
    }
  }

  clear(): void {
    this.listeners.clear();
  }
}
