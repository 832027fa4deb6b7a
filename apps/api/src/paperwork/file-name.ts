import { normaliseLine } from '@kyhop/vietnamese';
import { FILE_KINDS, type FileKind } from './file-kinds';

/** The longest name that Windows, macOS and Linux all take for a file, in bytes of UTF-8, less room for "(2)". */
const LONGEST = 240;

/** Signs that are not seen, or that turn the direction of writing and so hide an extension. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What Windows allows in no name. */
const RESERVED = /[<>:"|?*]/gu;

/** The extension of a known kind, under whatever spelling it came. */
const EXTENSION = new RegExp(`\\.(?:${[...FILE_KINDS, 'jpeg'].join('|')})$`, 'iu');

/**
 * The name under which a document is kept: what people called it, in Vietnamese, without folders and signs that play
 * tricks, and with the extension of what it is.
 */
export function documentName(called: string, kind: FileKind): string {
  const last = called.split(/[/\\]/u).at(-1) ?? '';
  const seen = normaliseLine(last.replace(UNSEEN, '').replace(RESERVED, ' ')).replace(/^[. ]+|[. ]+$/gu, '');
  const stem = seen.replace(EXTENSION, '').replace(/[. ]+$/u, '');
  return `${shorten(stem || 'Tài liệu', LONGEST - kind.length - 1)}.${kind}`;
}

/** Whole letters only, as many as fit. */
function shorten(text: string, bytes: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    if (Buffer.byteLength(kept + segment) > bytes) return kept.trimEnd();
    kept += segment;
  }
  return kept;
}
