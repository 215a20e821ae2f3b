/** Where the local AWS answers. It takes any credentials. */
export interface LocalAws {
  readonly endpoint: string;
  readonly region: string;
}

export function clientSettings({ endpoint, region }: LocalAws): LocalAws & { credentials: { accessKeyId: string; secretAccessKey: string } } {
  return { endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
}
