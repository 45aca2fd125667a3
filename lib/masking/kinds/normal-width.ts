/** Full-width letters, digits and signs of Chinese input as their ASCII forms. The length never changes, so positions hold. */
const FULL_WIDTH = /[\uFF08\uFF09\uFF0B\uFF0D\uFF0F-\uFF1A\uFF1D\uFF20-\uFF3A\uFF41-\uFF5A\u3000\u00A0]+/g;

export function toNormalWidth(text: string): string {
  return text.replace(FULL_WIDTH, (signs) => signs.normalize("NFKC"));
}
