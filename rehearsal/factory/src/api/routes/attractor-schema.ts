import { fields, flag, number, oneOf, optional, text } from '../../http/schema.ts';

export const runTypes = oneOf(['planning', 'implementation', 'task']);

export const modelConfig = fields({
  provider: text({ min: 1 }),
  modelId: text({ min: 1 }),
  reasoningLevel: optional(oneOf(['minimal', 'low', 'medium', 'high', 'xhigh'])),
  temperature: optional(number),
  maxTokens: optional(number),
});

export const newAttractor = fields({
  name: text({ min: 1 }),
  content: text({ min: 1 }),
  defaultRunType: runTypes,
  modelConfig,
  repoPath: optional(text({ min: 1 })),
  description: optional(text()),
  active: optional(flag),
});

export const attractorChange = fields({
  name: optional(text({ min: 1 })),
  content: optional(text({ min: 1 })),
  defaultRunType: optional(runTypes),
  modelConfig: optional(modelConfig),
  repoPath: optional(text({ min: 1 })),
  description: optional(text()),
  active: optional(flag),
  expectedContentVersion: optional(number),
});
