import type { DocumentPath } from '../yaml-document.ts';

/** Where people write texts of their own: a shell's command or a message may hold what is a placeholder elsewhere. */
export type TextKind = 'field' | 'value' | 'command' | 'pattern';

export function kindOf(path: DocumentPath): TextKind {
  const keys = path.filter((step) => typeof step === 'string');
  if (keys.includes('command') || keys.includes('entryPoint')) return 'command';
  if (isPattern(keys)) return 'pattern';
  return (keys.includes('environment') && keys.at(-1) === 'value') || keys.includes('dockerLabels') || keys.at(-2) === 'tags' ? 'value' : 'field';
}

/** Fluent Bit fills in variables and has a language of its own, as other log drivers, multiline patterns and placement expressions have. */
function isPattern(keys: readonly string[]): boolean {
  const last = keys.at(-1) ?? '';
  return last === 'expression' || (keys.includes('options') && !/^awslogs-(?!multiline|datetime)/.test(last));
}

const words = /(?<![a-z0-9])(?:change[-_ ]?me|replace[-_ ]?me|replace[-_]?(?:with|this)(?:[-_][a-z]+)*|fill[-_]?me[-_]?in)(?![a-z0-9])/i;
const yours = /(?<![A-Za-z0-9_])(?:YOUR_[A-Z][A-Z_]*|INSERT_[A-Z_]+_HERE|your[-_](?:account|aws|bucket|cluster|domain|image|key|password|region|secret|token)[a-z_-]*|[Xx]{6,})(?![A-Za-z0-9_])/;
const marks = new Set(['TODO', 'TBD', 'FIXME', 'XXX', 'PLACEHOLDER']);
const bracketed = /(?<!\?)<[A-Za-z][\w .:/-]*>/;
const bracedTwice = /\{\{-?\s*[\w$.][^{}]*\}\}/;
/** Programs that format with Go's templates take `{{.Name}}` as an argument. */
const bracedName = /\{\{-?\s*[\w$][^{}]*\}\}/;
const inDollars = /\$\{[^}]*\}/;
/** Kubernetes puts other variables in there; ECS does not. */
const inParentheses = /\$\([A-Za-z_]\w*\)/;
const underlined = /(?<![A-Za-z0-9_])__[A-Z][A-Z0-9_]*__(?![A-Za-z0-9_])/;

/** A longer text is a file's content, and looking for pairs of brackets in it takes quadratic time. */
const maxLength = 2000;

/** What of the text somebody was to replace; undefined where nothing was. */
export function findPlaceholder(wholeText: string, kind: TextKind): string | undefined {
  const text = wholeText.slice(0, maxLength);
  if (kind === 'pattern') return wholeOf(text, [words, bracketed]) ?? markOf(text);
  if (kind === 'command') return wholeOf(text, [words, bracketed, bracedName, underlined]);
  // Prose and markup: only what is a placeholder as a whole, or in a text without spaces such as a URL.
  const isProse = kind === 'value' && /\s/.test(text.replace(/\{\{.*?\}\}|<[^>]*>/g, ''));
  if (isProse) return undefined;
  const isMarkup = kind === 'value' && /<\/|\/>/.test(text);
  const patterns = [words, yours, bracedTwice, inDollars, inParentheses, underlined, ...(isMarkup ? [] : [bracketed])];
  return firstMatch(text, patterns) ?? markOf(text) ?? stranger(text);
}

const arnParts = /^arn:[\w-]+:[a-z0-9-]+:([^:]*):([^:]*):/;
const ecrParts = /^([^./]+)\.dkr\.ecr\.([^./]+)\.amazonaws\./;

/** A word such as ACCOUNT_ID or region where an ARN or a registry has an account or a Region, or an account of other than 12 digits. */
function stranger(text: string): string | undefined {
  const arn = arnParts.exec(text);
  const ecr = ecrParts.exec(text);
  const [region = '', account = ''] = arn === null ? [ecr?.[2], ecr?.[1]] : [arn[1], arn[2]];
  if (/^(?:[A-Z_]+|(?:aws[-_])?region(?:[-_]name)?)$/.test(region)) return region;
  return /^(?:[A-Z_]+|(?:aws[-_])?account(?:[-_]?(?:id|number))?|\d{1,11}|\d{13,})$/.test(account) ? account : undefined;
}

function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const [match] = pattern.exec(text) ?? [];
    if (match !== undefined) return match;
  }
  return undefined;
}

function wholeOf(text: string, patterns: readonly RegExp[]): string | undefined {
  const trimmed = text.trim();
  return firstMatch(trimmed, patterns) === trimmed ? trimmed : undefined;
}

/** `TODO` as the text or a part of an image or ARN; a table may be called TODO_ITEMS. */
function markOf(text: string): string | undefined {
  return text.split(/[:/@,]/).map((part) => part.trim()).find((part) => marks.has(part));
}
