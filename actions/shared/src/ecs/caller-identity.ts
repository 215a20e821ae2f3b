import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/** The account that the credentials of this process belong to. */
export async function readCallerAccount(client: STSClient = new STSClient({ maxAttempts: 5 })): Promise<string> {
  const answer = await client.send(new GetCallerIdentityCommand({}));
  return answer.Account ?? '';
}
