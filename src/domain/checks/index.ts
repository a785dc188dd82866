import type { Check } from './check.ts';
export const runChecks: Check = () => [];
