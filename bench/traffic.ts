import type {CDPSession} from '@playwright/test';

/** The network is idle once nothing has been on its way for this long, in milliseconds. */
const IDLE = 1500;

/** What a page has loaded. */
export interface Loaded {
  requests: number;
  /** As they were sent, compressed, with headers. */
  bytes: number;
  scriptBytes: number;
}

/** Counts what a page loads. */
export class Traffic {
  readonly loaded: Loaded = {requests: 0, bytes: 0, scriptBytes: 0};
  private readonly open = new Set<string>();
  private quietSince = performance.now();

  /** @param session - the page's, with the network enabled */
  constructor(session: CDPSession) {
    const scripts = new Set<string>();
    session.on('Network.requestWillBeSent', ({requestId, request, type}) => {
      if (request.url.startsWith('data:')) return;
      this.loaded.requests += 1;
      this.open.add(requestId);
      if (type === 'Script' || request.url.endsWith('.js')) scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
      this.loaded.bytes += encodedDataLength;
      if (scripts.has(requestId)) this.loaded.scriptBytes += encodedDataLength;
      this.close(requestId);
    });
    session.on('Network.loadingFailed', ({requestId}) => {
      this.close(requestId);
    });
  }

  /** Waits until nothing more comes. */
  async idle(): Promise<void> {
    while (this.open.size > 0 || performance.now() - this.quietSince < IDLE) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  private close(requestId: string): void {
    this.open.delete(requestId);
    this.quietSince = performance.now();
  }
}
