/** Values that stand for a secret and are none: masks, variables, templates, "null". */
const MASK = /^[*•●x.\-_#?…]+$/i;
const TEMPLATE = /^(?:[<{[(%].*[>}\])%]|\$\{?\(?[A-Za-z_]\w*\)?\}?|\$[({].*|%[A-Za-z_]\w*%|\{\{.*)$/;
const NOTHING =
  /^(?:null|none|nil|undefined|true|false|empty|n\/?a|redacted|masked|hidden|removed|str|string|text|varchar|int|bool)$/i;
const YOURS = /^(?:your|my|the|some|new|old)[-_]?(?:secret|pass\w*|pwd|token|key|access\w*|api\w*)\w*$/i;

export function isPlaceholder(value: string): boolean {
  const isMask = MASK.test(value) && (value.length > 1 || !/[a-z]/i.test(value));
  return isMask || /\*{4}|•/.test(value) || TEMPLATE.test(value) || NOTHING.test(value) || YOURS.test(value);
}
