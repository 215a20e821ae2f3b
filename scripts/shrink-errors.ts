/**
 * Makes code that ajv compiled (with `allErrors` and `verbose`, without `messages`) half as long: one function adds an error,
 * and errors keep what `SchemaError` asks for. An action compiles this code whenever it starts. Throws where the code is not as
 * ajv 8 makes it.
 */
export function shrinkErrors(code: string): string {
  const shrunk = code
    .replace(/const (err\d+) = \{instancePath(:[^\n]*?)?,schemaPath:"[^"]*",keyword:("\w+"),params:(\{[^\n]*?\}),schema:[^\n]*?,parentSchema:([^\n]*?),data(:[^\n]*?)?(?:,propertyName:(\w+))?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      (...match: (string | undefined)[]) => {
        const [, , path = ':instancePath', keyword, parameters, parentSchema, data = ':data', propertyName] = match;
        return `vErrors = fail(vErrors,${[path.slice(1), keyword, parameters, parentSchema, data.slice(1), ...(propertyName === undefined ? [] : [propertyName])].join()});\nerrors++;`;
      });
  const leftOver = /const err\d+ = \{[^}]/.exec(shrunk);
  if (leftOver !== null) throw new Error(`ajv's code is not as expected: ${shrunk.slice(leftOver.index, leftOver.index + 400)}`);
  return shrunk.replace('"use strict";', `"use strict";\n${runtime}`);
}

const runtime = `function fail(list, instancePath, keyword, params, parentSchema, data, propertyName) {
const error = {instancePath, keyword, params, parentSchema, data, propertyName};
if(list === null) return [error];
list.push(error);
return list;
}`;
