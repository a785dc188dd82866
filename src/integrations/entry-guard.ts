import type { Plugin } from 'vite';
export function entryGuard(_content: string): Plugin { return { name: 'dateline-entry-guard' }; }
