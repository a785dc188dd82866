import type { AllowedOrigins } from './model.ts';

/**
 * Who may frame a page, as a directive of a content security policy
 * (https://www.w3.org/TR/CSP3/#directive-frame-ancestors). The site itself always may.
 *
 * @example frameAncestors(['https://paper.example']) // "frame-ancestors 'self' https://paper.example"
 */
export function frameAncestors(origins: AllowedOrigins): string {
  return ['frame-ancestors', ...(origins === '*' ? ['*'] : ["'self'", ...origins])].join(' ');
}
