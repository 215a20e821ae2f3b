/** act reads these files as shell-like assignments: unquoted values expand `$X` and end at ` #`. */
export function assignments(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (/['\n]/.test(value)) throw new Error(`${name} cannot be handed to act: it holds a quote or a line break.`);
      return `${name}='${value}'\n`;
    })
    .join('');
}
