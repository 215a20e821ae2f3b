import { existsSync } from 'node:fs';
import { FindingsError } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { isJsonObject, showValue } from '../json-object.ts';
import { UserError } from '../user-error.ts';
import { readYamlDocument } from '../yaml-document.ts';

/** The file of `cdk deploy --outputs-file`, flattened: output name → value. */
export function readInfrastructureOutputs(path: string): Record<string, string> {
  if (!existsSync(path)) {
    throw new UserError(`There are no infrastructure outputs at ${path}. They are written by \`npx cdk deploy --all -c environment=<name> --outputs-file ${path}\`; commit the file.`);
  }
  const document = readYamlDocument(path);
  if (!isJsonObject(document.value)) throw new UserError(`${document.file} must map stack names to their outputs, as \`cdk deploy --outputs-file\` writes it.`);
  const outputs: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const [stack, values] of Object.entries(document.value)) {
    if (!isJsonObject(values)) findings.push(document.finding([stack], `${stack}: got ${showValue(values)}, allowed: output names and their values`));
    else for (const [name, value] of Object.entries(values)) {
      if (typeof value !== 'string') findings.push(document.finding([stack, name], `${stack}.${name}: got ${showValue(value)}, allowed: a text`));
      else if (outputs[name] !== undefined && outputs[name] !== value) findings.push(document.finding([stack, name], `${stack}.${name}: another stack has an output ${name} with another value`, 'key'));
      else outputs[name] = value;
    }
  }
  if (findings.length > 0) throw new FindingsError(`${document.file} is not right:`, findings);
  return outputs;
}
