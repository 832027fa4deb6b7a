/**
 * The nonce of this page's content security policy. The server writes it into index.html (`__CSP_NONCE__`); in
 * development nobody does, and no policy is sent.
 */
export function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/**
 * The library that locks scrolling behind a dialog writes a style element and takes its nonce from this global, the
 * convention of bundlers.
 */
export function publishNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: cspNonce() });
}
