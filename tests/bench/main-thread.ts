import type { Browser, CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the clock. */
  readonly ts: number;
  /** Microseconds that the thread itself was at work: what other processes took of the machine is not in it. */
  readonly tdur?: number;
}

/** What one page's main thread did, as Chromium's own trace has it. */
export class MainThread {
  private constructor(private readonly events: readonly TraceEvent[]) {}

  /** Traces while `work` runs. */
  static async during(browser: Browser, work: () => Promise<void>): Promise<MainThread> {
    const session: CDPSession = await browser.newBrowserCDPSession();
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => {
      events.push(...(value as unknown as TraceEvent[]));
    });
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] },
    });
    await work();
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return new MainThread(events);
  }

  /** When the page set a `performance.mark`. @throws when it never did. */
  mark(name: string): TraceEvent {
    const found = this.events.find((event) => event.name === name);
    if (found === undefined) throw new Error(`the page never set the mark "${name}"`);
    return found;
  }

  /** When the last answer came in before a mark. */
  lastAnswerBefore(name: string): number {
    const { ts, pid } = this.mark(name);
    const answers = this.events.filter((event) => event.name === 'ResourceFinish' && event.pid === pid);
    return Math.max(...answers.map((event) => event.ts).filter((time) => time < ts));
  }

  /** Milliseconds of each task that began between two times, by the thread's own clock. */
  tasks(from: number, name: string): readonly number[] {
    const { ts, pid, tid } = this.mark(name);
    const found = this.events.filter(
      (event) =>
        event.pid === pid &&
        event.tid === tid &&
        event.name.endsWith('RunTask') &&
        event.ts >= from &&
        event.ts <= ts,
    );
    // A task is traced by the scheduler and by the loop that runs it: the same moment is one task.
    const byStart = new Map(found.map((event) => [Math.round(event.ts / 50), (event.tdur ?? 0) / 1000]));
    return [...byStart.values()];
  }
}
