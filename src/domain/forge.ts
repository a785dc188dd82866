/** Where a story's files are kept, and which kind of forge keeps them. */
export interface ForgeRepository {
  /** The repository's address, with no slash at its end. */
  readonly url: string;
  readonly branch: string;
  /** The content folder inside it. */
  readonly content: string;
  readonly isGitLab: boolean;
}

/**
 * The most characters of a prefilled address. GitHub refuses addresses of more than 8,191 bytes,
 * as most servers do near 8 KB. Who is not signed in is led there by way of the sign-in page, whose
 * own address holds this one, escaped once more: that is the one that has to fit.
 */
export const longestAddress = 8000;

const inContent = ({ content }: ForgeRepository, file: string): string => `${content}/${file}`;

const pathOf = ({ url, branch, isGitLab }: ForgeRepository, verb: 'edit' | 'new'): string =>
  `${url}${isGitLab ? '/-' : ''}/${verb}/${encodeURIComponent(branch)}`;

/**
 * The address at which an entry's file is edited on its forge: GitHub's and GitLab's addresses.
 *
 * @param file path from the content folder
 * @example editAddress(repository, 'events/visit.mdx') // "https://…/edit/main/content/events/visit.mdx"
 */
export function editAddress(repository: ForgeRepository, file: string): string {
  const path = inContent(repository, file).split('/').map(encodeURIComponent).join('/');
  return `${pathOf(repository, 'edit')}/${path}`;
}

/**
 * The address at which a forge opens a new file with its name and text filled in; without the text
 * where the address would be too long with it. GitHub calls the two `filename` and `value`, GitLab
 * `file_name` and `content`; some versions of GitLab's editor fill in the name alone.
 *
 * @param file path from the content folder
 * @example newFileAddress(repository, 'places/quay.yaml', 'name: Quay\n').isWhole // true
 */
export function newFileAddress(
  repository: ForgeRepository,
  file: string,
  text: string,
): { readonly address: string; readonly isWhole: boolean } {
  const [name, value] = repository.isGitLab ? ['file_name', 'content'] : ['filename', 'value'];
  const named = `${pathOf(repository, 'new')}?${name}=${encodeURIComponent(inContent(repository, file))}`;
  const whole = `${named}&${value}=${encodeURIComponent(text)}`;
  const isWhole = encodeURIComponent(whole).length <= longestAddress;
  return { address: isWhole ? whole : named, isWhole };
}
