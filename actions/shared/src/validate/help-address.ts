/** What stands in for our own text where nobody knows its address. */
const parametersOfEcs = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html';

/** Rule id → an address that a person can open; '' for all of them. `readme` is the address of the action's README. */
export function helpAddress(readme: string | undefined): (rule: string) => string {
  if (readme === undefined) return () => parametersOfEcs;
  return (rule) => (rule === '' ? `${readme}#rules` : `${readme}#${rule.toLowerCase()}`);
}
