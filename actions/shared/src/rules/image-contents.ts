import { officialName, parseImage } from './image-reference.ts';
import type { ImageReference } from './image-reference.ts';
import { isReference } from './rule.ts';
import type { Container } from './rule.ts';

type Program = 'a shell' | 'curl' | 'wget';

/**
 * The program that the health check needs and the image is known not to have; undefined where there is none, or where the
 * image's name does not tell. Only images that everybody knows: what somebody built on them can hold anything.
 */
export function missingProgram({ image = '', healthCheck, command = [], entryPoint = [] }: Container): string | undefined {
  if (isReference(image)) return undefined;
  const parsed = parseImage(image);
  if (parsed.kind === 'invalid') return undefined;
  // A container that installs curl when it starts has it.
  const startsWith = [...entryPoint, ...command].join(' ');
  const absent = absentPrograms(parsed).filter((program) => !startsWith.includes(program));
  const needed = neededPrograms(healthCheck?.command ?? []);
  if (needed.includes('a shell') && absent.includes('a shell')) return 'a shell';
  const fetchers = needed.filter((program) => program !== 'a shell');
  // `curl … || wget …` works with either.
  return fetchers.length > 0 && fetchers.every((program) => absent.includes(program)) ? fetchers.join(' or ') : undefined;
}

function absentPrograms(image: ImageReference): readonly Program[] {
  const { registry, repository, tag = '' } = image;
  if (/(?:^|[/_-])distroless(?:[/_-]|$)/.test(repository)) return /(?:^|-)debug(?:-|$)/.test(tag) ? ['curl'] : ['a shell', 'curl', 'wget'];
  if (registry === 'cgr.dev' && /\/static$/.test(repository)) return ['a shell', 'curl', 'wget'];
  const official = officialName(image);
  if (official === 'hello-world' || official === 'scratch') return ['a shell', 'curl', 'wget'];
  if (official === 'busybox' || official === 'alpine') return ['curl'];
  if (official === 'debian' || official === 'ubuntu') return ['curl', 'wget'];
  if (official === 'node' || official === 'python') return /(?:^|-)slim(?:-|$)/.test(tag) ? ['curl', 'wget'] : /(?:^|-)alpine/.test(tag) ? ['curl'] : [];
  return [];
}

function neededPrograms([kind, first = '']: readonly string[]): Program[] {
  if (kind === 'CMD') {
    const program = programOf(first);
    return program === undefined ? [] : [program];
  }
  if (kind !== 'CMD-SHELL') return [];
  const commands = first.split(/[;&|()\n]+/).map((text) => text.trim().split(/\s+/).find((word) => !introducers.includes(word)) ?? '');
  return ['a shell', ...new Set(commands.flatMap((word) => programOf(word) ?? []))];
}

/** What may stand in front of a command in a shell. */
const introducers = ['if', 'then', 'else', 'elif', 'while', 'until', 'do', 'exec', '!', '{'];

function programOf(word: string): Program | undefined {
  const name = word.slice(word.lastIndexOf('/') + 1);
  if (name === 'curl' || name === 'wget') return name;
  return ['sh', 'bash', 'ash', 'dash'].includes(name) ? 'a shell' : undefined;
}
