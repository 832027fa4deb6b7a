import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // For reading stack traces of the field; the server does not hand them out.
    sourcemap: 'hidden',
    // The policy allows no data: fonts, and small files cached for a year cost nothing.
    assetsInlineLimit: 0,
  },
});
