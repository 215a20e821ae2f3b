import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { StoreAddress } from './store-address.ts';

export type CredentialProvider = Extract<ConstructorParameters<typeof SignatureV4>[0]['credentials'], () => unknown>;

export interface UnsignedRequest {
  readonly method: string;
  /** With the bucket where it is part of the path, percent-encoded as it will be sent. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The headers to send: those of the request, the host's and the signature's. */
export type SignRequest = (request: UnsignedRequest) => Promise<Record<string, string>>;

export class CredentialsError extends Error {
  override readonly name = 'CredentialsError';
}

/** `credentials` must remember what it found, and ask again before that expires: it is called for each request. */
export function createSigner({ region, address, credentials }: { readonly region: string; readonly address: StoreAddress; readonly credentials: CredentialProvider }): SignRequest {
  const find: CredentialProvider = async () => {
    try {
      return await credentials();
    } catch (error) {
      throw new CredentialsError('The task role has no credentials.', { cause: error });
    }
  };
  const signer = new SignatureV4({ service: 's3', region, credentials: find, sha256: Sha256, uriEscapePath: false });
  return async ({ method, path, query, headers }) => {
    const { protocol, hostname, port, host } = address;
    const signed = await signer.sign({ method, protocol, hostname, port, path: canonicalPath(path), query: queryOf(query), headers: { ...headers, host } });
    return signed.headers;
  };
}

/** S3 decodes the path and encodes it in one way before it compares. The SDKs send it that way; other clients leave more characters as they are. */
function canonicalPath(path: string): string {
  const encoded = path.split('/').map((segment) => encodeURIComponent(decodeURIComponent(segment)).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`));
  return encoded.join('/').replaceAll('%2F', '/');
}

function queryOf(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}
