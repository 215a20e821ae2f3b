/**
 * Makes code that ajv compiled (with `allErrors`, without `messages` and `verbose`) less than half as long, for schemas as
 * large as ECS's: errors keep their path and keyword, and the name of a key that is missing or unknown. All of them go into
 * one list: ajv's own code joins the lists of each structure anew, which takes quadratic time where much is wrong. Throws
 * where the code is not as ajv 8 makes it.
 */
export function shrinkValidator(code: string): string {
  const shrunk = code
    .replace(/const (err\d+) = \{instancePath(:[^\n]*?)?,schemaPath:"[^"]*",keyword:("\w+"),params:\{(?:(?:missingProperty|additionalProperty): ([^\n]*)|[^\n]*)\}\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g, 'fail($2,$3,$4);')
    .replaceAll('fail(:', 'fail(').replaceAll('fail(,', 'fail(instancePath,').replaceAll('",);', '");')
    .replace(/if\(!\((validate\d+)\(([\w.[\]]+), \{instancePath:([^\n]*?),parentData:[^\n]*?,rootData\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g, '$1($2,$3);')
    .replace(/function (validate\d+)\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{\nlet vErrors = null;\nlet errors = 0;\n/g, 'function $1(data,instancePath){\n')
    .replace(/^validate\d+\.errors = vErrors;\nreturn errors === 0;\n/gm, '')
    .replace(/\(\(typeof (data\w*|data\w*\.\w+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g, 'isInteger($1)')
    .replace(/^const schema(\d+) = (\{.*\});$/gm, (_line, number: string, schema: string) => new RegExp(`schema${number}\\.properties,`).test(code) ? `const schema${number} = ${propertiesOf(schema)};` : '')
    .replace(/^export const (\w+) = (validate\d+);$/gm, 'export function $1(data){\nerrors = [];\n$2(data,"");\nreturn errors;\n}')
    .replace(/\n{2,}/g, '\n');
  const leftOver = /vErrors|params:|parentData|concat\(|% 1|errors\+\+/.exec(shrunk);
  if (leftOver !== null) throw new Error(`ajv's code is not as expected: ${shrunk.slice(Math.max(0, leftOver.index - 200), leftOver.index + 200)}`);
  return `${runtime}${shrunk}`;
}

/** ECS's integers have 32 bits. */
const runtime = `let errors = [];
function fail(instancePath, keyword, name) { errors.push({instancePath, keyword, name}); }
function isInteger(value) { return typeof value === 'number' && (value | 0) === value; }
`;

/** Only whether a property is there is asked of it. */
function propertiesOf(schema: string): string {
  const { properties = {} } = JSON.parse(schema) as { properties?: Record<string, unknown> };
  return JSON.stringify({ properties: Object.fromEntries(Object.keys(properties).map((name) => [name, 0])) });
}
