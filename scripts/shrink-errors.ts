/**
 * Makes code that ajv compiled (with `allErrors` and `verbose`, without `messages`) a third as long: one function adds an error,
 * and what all errors of one place share stands in a table that is made for the first error. An action compiles the rest
 * whenever it starts. Errors keep what `SchemaError` asks for. Throws where the code is not as ajv 8 makes it.
 */
export function shrinkErrors(code: string): string {
  const faults: string[] = [];
  const shrunk = code.replace(addedError, (...match: (string | undefined)[]) => {
    const [, , path = ':instancePath', keyword = '', parameters = '', parentSchema = '', data = ':data', propertyName] = match;
    // The name of a key that is there is only known then.
    const isConstant = !/\bkey\d+\b/.test(parameters);
    const fault = `[${[keyword, isConstant ? parameters : '{}', parentSchema].join()}]`;
    const index = faults.includes(fault) ? faults.indexOf(fault) : faults.push(fault) - 1;
    const rest = [...(isConstant && propertyName === undefined ? [] : [propertyName ?? 'undefined']), ...(isConstant ? [] : [parameters])];
    return `vErrors = fail(vErrors,${[path.slice(1), index, data.slice(1), ...rest].join()});\nerrors++;`;
  });
  const leftOver = /const err\d+ = \{[^}]/.exec(shrunk);
  if (leftOver !== null) throw new Error(`ajv's code is not as expected: ${shrunk.slice(leftOver.index, leftOver.index + 400)}`);
  return shrunk.replace('"use strict";', `"use strict";\n${runtime}\nfunction makeFaults() { return [\n${faults.join(',\n')}\n]; }`);
}

const addedError = /const (err\d+) = \{instancePath(:[^\n]*?)?,schemaPath:"[^"]*",keyword:("\w+"),params:(\{[^\n]*?\}),schema:[^\n]*?,parentSchema:([^\n]*?),data(:[^\n]*?)?(?:,propertyName:(\w+))?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

const runtime = `let faults;
function fail(list, instancePath, fault, data, propertyName, found) {
faults ??= makeFaults();
const [keyword, params, parentSchema] = faults[fault];
const error = {instancePath, keyword, params: found ?? params, parentSchema, data, propertyName};
if(list === null) return [error];
list.push(error);
return list;
}`;
