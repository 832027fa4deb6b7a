import { networkProblem, problemOf } from '../api/problem';
import { sessionGate } from '../session/session-gate';

interface UploadOptions {
  /** Told from 0 to 1 how much has left this device. */
  onProgress?: (share: number) => void;
  /** Stops the upload; what was received of it is then thrown away by the server. */
  signal?: AbortSignal;
}

/**
 * Sends a file as the body of a PUT, as it is, and gives what the server answers with, or throws an ApiProblem. Sending
 * it again to the same address is safe: the address names the file. `fetch` would not tell how far it has come.
 */
export async function uploadFile<Answer>(url: string, file: Blob, options: UploadOptions = {}): Promise<Answer> {
  const answer = await send(url, file, options);
  // A session that ended must not cost a file that took minutes: it is sent once more when it is open again.
  const last = answer.status === 401 && (await sessionGate.reopened()) ? await send(url, file, options) : answer;
  if (last.status < 200 || last.status >= 300) throw problemOf(last.status, last.body);
  return last.body as Answer;
}

interface Received {
  status: number;
  body: unknown;
}

function send(url: string, file: Blob, { onProgress, signal }: UploadOptions): Promise<Received> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = new XMLHttpRequest();
    const stop = () => {
      request.abort();
      reject(new DOMException('The upload was stopped.', 'AbortError'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => resolve({ status: request.status, body: parsed(request.responseText) }));
    request.addEventListener('error', () => reject(networkProblem(undefined)));
    request.addEventListener('loadend', () => signal?.removeEventListener('abort', stop));
    request.open('PUT', url);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
  });
}

/** A proxy's page of HTML is no answer of ours: its status alone is told. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
