import { createHmac, timingSafeEqual } from 'node:crypto';
import { HttpError } from '../../http/http-error.ts';
import { json, type Route } from '../../http/router.ts';
import type { ApiContext } from '../context.ts';

export function webhookRoutes({ config }: ApiContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/api/github/webhooks',
      handler: ({ rawBody, message }) => {
        if (!config.githubSyncEnabled) throw new HttpError(503, 'GitHub sync is disabled');
        if (!config.githubWebhookSecret) throw new HttpError(503, 'GitHub webhook secret is not configured');
        const expected = Buffer.from(`sha256=${createHmac('sha256', config.githubWebhookSecret).update(rawBody).digest('hex')}`);
        const given = Buffer.from(String(message.headers['x-hub-signature-256'] ?? ''));
        if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new HttpError(401, 'invalid webhook signature');
        // What Factory does with a delivery concerns neither pipeline nor controller.
        return json(202, { ok: true });
      },
    },
  ];
}
