/** Base64 as it is written in JSON bodies. Node's own decoder takes anything; here, what is not Base64 is undefined. */
const FORM = /^[A-Za-z0-9+/]*={0,2}$/;

/** Line breaks are allowed, as encoders for mail put them in. */
export function readBase64(text: string): Buffer | undefined {
  const joined = text.replace(/[\r\n]+/g, "");
  return joined.length % 4 === 0 && FORM.test(joined) ? Buffer.from(joined, "base64") : undefined;
}
