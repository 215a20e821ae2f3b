import type { Graph } from '../dot/graph.ts';
import type { ModelMessage } from './openai-chat.ts';
import type { RunContext } from './run-context.ts';

/** Factory's own prompts are longer; a model has to tell the two kinds apart by their first message. */
export function planningPrompt({ run, project }: RunContext, graph: Graph): ModelMessage[] {
  return [
    { role: 'system', content: 'Write the plan of a change as Markdown. Answer with the plan alone.' },
    { role: 'user', content: `Repository: ${project.repoFullName ?? ''}\nBranch: ${run.sourceBranch}\nGoal: ${graph.attributes['goal'] ?? 'none given'}` },
  ];
}

export function implementationPrompt({ run, project }: RunContext, bundle: { manifest: string; plan: string }): ModelMessage[] {
  return [
    { role: 'system', content: 'Carry out the plan. Answer with a unified diff in a ```diff block, and say what it does.' },
    { role: 'user', content: `Repository: ${project.repoFullName ?? ''}\nBranch: ${run.sourceBranch}\n\nManifest:\n${bundle.manifest}\nPlan:\n${bundle.plan}` },
  ];
}
