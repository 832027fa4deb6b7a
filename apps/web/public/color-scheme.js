// Runs before the first paint, so that a reader of the dark scheme sees no white flash. A file of its own, because the
// content security policy allows no inline script. The key is the one that Mantine's manager keeps (app/providers.tsx).
(function () {
  var stored = null;
  try {
    stored = globalThis.localStorage.getItem('kyhop.color-scheme');
  } catch {
    // A browser may refuse storage: then the system's preference decides.
  }
  var dark = globalThis.matchMedia('(prefers-color-scheme: dark)').matches;
  var scheme = stored === 'light' || stored === 'dark' ? stored : dark ? 'dark' : 'light';
  globalThis.document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
