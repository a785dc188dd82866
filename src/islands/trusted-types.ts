/** What makes of a string something that the browser takes as markup or a script's address. */
export interface TrustedPolicy {
  /** The markup itself, of a type of its own where the browser knows Trusted Types. */
  createHTML(markup: string): string;
}

interface PolicyRules {
  readonly createHTML?: (markup: string) => string | null;
  readonly createScriptURL?: (address: string) => string | null;
}

interface TrustedTypesOwner {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: PolicyRules): TrustedPolicy;
  };
}

/**
 * A policy of Trusted Types (https://www.w3.org/TR/trusted-types/), each name once a page; none in
 * a browser that does not know them, which asks for none either.
 *
 * @throws TypeError when the page's content policy does not name it, or it was made before
 */
export const trustedPolicy = (name: string, rules: PolicyRules): TrustedPolicy | undefined =>
  (globalThis as TrustedTypesOwner).trustedTypes?.createPolicy(name, rules);
