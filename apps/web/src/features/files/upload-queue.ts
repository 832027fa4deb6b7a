import { v7 as uuidv7 } from 'uuid';
import { ApiProblem } from '../../api/problem';
import { uploadFile } from '../../shared/upload';
import { type FileAudience, type FileLimits, uploadAddress } from './files.queries';

/** Where files go when they are chosen. */
export interface UploadTarget {
  agendaItemId: string | null;
  audience: FileAudience;
}

export interface Upload {
  /** The id of the document that it becomes. */
  id: string;
  file: File;
  target: UploadTarget;
  /** `refused`: nothing that sending it again would change. */
  state: 'waiting' | 'sending' | 'failed' | 'refused';
  /** From 0 to 1. */
  share: number;
  error?: unknown;
}

/** What is wrong with a file before it is sent; what it is by its bytes, the server finds out. */
export function refusalOf({ name, size }: File, { maxBytes, kinds }: FileLimits): ApiProblem | null {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  const known = [...kinds, 'jpeg'].some((kind) => kind === extension);
  if (size === 0) return new ApiProblem({ code: 'file.empty', status: 400 });
  if (size > maxBytes) return new ApiProblem({ code: 'file.too_large', status: 413 });
  return known ? null : new ApiProblem({ code: 'file.kind_refused', status: 422 });
}

/**
 * The uploads of one meeting, sent one after another: on a thin line each then arrives sooner than all side by side. It
 * outlives the page that began it, so that looking at another tab stops nothing.
 */
export class UploadQueue {
  private uploads: readonly Upload[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly stops = new Map<string, AbortController>();

  constructor(
    private readonly meetingId: string,
    private readonly onDone: (name: string) => void,
  ) {}

  readonly snapshot = (): readonly Upload[] => this.uploads;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(files: readonly File[], target: UploadTarget, limits: FileLimits): void {
    const added = files.map((file): Upload => {
      const error = refusalOf(file, limits);
      return { id: uuidv7(), file, target, share: 0, state: error ? 'refused' : 'waiting', ...(error && { error }) };
    });
    this.show([...this.uploads, ...added]);
    this.sendNext();
  }

  /** Sends once more what failed; under the same id, so that it is one document even if the answer alone was lost. */
  retry(id: string): void {
    this.change(id, { state: 'waiting', share: 0, error: undefined });
    this.sendNext();
  }

  /** Stops an upload, or takes one that failed off the list. */
  remove(id: string): void {
    this.stops.get(id)?.abort();
    this.show(this.uploads.filter((upload) => upload.id !== id));
  }

  private sendNext(): void {
    const next = this.uploads.find(({ state }) => state === 'waiting');
    if (next === undefined || this.stops.size > 0) return;
    const stop = new AbortController();
    this.stops.set(next.id, stop);
    this.change(next.id, { state: 'sending' });
    void this.send(next, stop.signal).finally(() => {
      this.stops.delete(next.id);
      this.sendNext();
    });
  }

  private async send({ id, file, target }: Upload, signal: AbortSignal): Promise<void> {
    const address = uploadAddress(this.meetingId, id, { name: file.name, ...target });
    try {
      await uploadFile(address, file, { signal, onProgress: (share) => this.change(id, { share }) });
      this.show(this.uploads.filter((upload) => upload.id !== id));
      this.onDone(file.name);
    } catch (error) {
      const refused = error instanceof ApiProblem && [400, 413, 422].includes(error.status);
      this.change(id, { state: refused ? 'refused' : 'failed', error });
    }
  }

  private change(id: string, to: Partial<Upload>): void {
    this.show(this.uploads.map((upload) => (upload.id === id ? { ...upload, ...to } : upload)));
  }

  private show(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    for (const listener of this.listeners) listener();
  }
}
