/** What a value looks like: a plain word, a bare number, something known and harmless, or a likely secret. */
const IP = /^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?$/;
const DATE = /^\d{2,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:[T ].*)?$/;
const VERSION = /^v?\d+(?:\.\d+)+$/i;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|\/|\.{1,2}\/|~\/|[A-Z]:\\)/i;
const ERROR_CODE = /^[A-Z]{2,12}\.\d+(?:\.\d+)*$/;
const ERROR_NAME = /^(?:err|error|errno|code|http|ora|status)[-_:#]?\d+$/i;
const CODE = /^(?:[A-Za-z_]\w*(?:\.\w+)*\(|(?:os|process|self|this|config|env|request|req|params|settings)\.)/;
const ALGORITHM = /^(?:sha|md|aes|rsa|base|utf|oauth|tls|ssl|ipv|bcrypt|scrypt|argon|rc|des|3des|pbkdf|p)-?\d/i;
const PRODUCT =
  /^(?:mysql|windows|win|centos|ubuntu|debian|python|java|jdk|redis|oracle|sql ?server|euleros|openeuler|mariadb|postgresql|postgres|php|node|step|level|type|version|k8s|s3|ec2|2fa|mfa)-?_?\d/i;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const RESOURCE_NAME = /^[a-z]+(?:[-_.][a-z0-9]+)+$/;
const TICKET_NUMBER = /^[A-Z]{1,5}-?\d{3,}$/;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const SIGN = /[!@#$%^&*+=~?|\\]/;

export const isUuid = (value: string) => UUID.test(value);
export const isResourceName = (value: string) => RESOURCE_NAME.test(value);
export const isMail = (value: string) => MAIL.test(value);
export const isTicketNumber = (value: string) => TICKET_NUMBER.test(value);
export const isProductVersion = (value: string) => ALGORITHM.test(value) || PRODUCT.test(value);
export const isNumber = (value: string) => /^\d+$/.test(value);
export const isWord = (value: string) => /^[A-Za-z]?[a-z'’-]*$|^[A-Z'-]+$/.test(value);

/** Dates, addresses, versions, error codes and pieces of program text are no secrets wherever they stand. */
export function isHarmless(value: string): boolean {
  return [IP, DATE, VERSION, ADDRESS, ERROR_CODE, ERROR_NAME, CODE].some((shape) => shape.test(value));
}

export function isMixed(value: string): boolean {
  const core = value.replace(/[!?]+$/, "");
  const [hasLetter, hasDigit] = [/[A-Za-z]/.test(core), /\d/.test(core)];
  return (hasLetter && hasDigit) || ((hasLetter || hasDigit) && SIGN.test(core));
}
