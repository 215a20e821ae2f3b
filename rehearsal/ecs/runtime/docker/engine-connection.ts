import Dockerode from 'dockerode';

/** A client of the engine at that address; nothing of this process's DOCKER_* environment counts. */
export function connectToEngine(dockerHost: string): Dockerode {
  const url = URL.parse(dockerHost);
  // dockerode takes what is left out, but not what is undefined, from the environment.
  const none = { host: undefined, port: undefined, timeout: undefined, ca: undefined, cert: undefined, key: undefined };
  if (url?.protocol === 'unix:') return new Dockerode({ ...none, socketPath: decodeURIComponent(url.pathname) });
  if (url?.protocol === 'tcp:' || url?.protocol === 'http:') {
    return new Dockerode({ ...none, socketPath: undefined, protocol: 'http', host: url.hostname, port: Number(url.port === '' ? 2375 : url.port) });
  }
  throw new Error(`The engine's address must be unix:///path/of/docker.sock or tcp://host:port, got ${JSON.stringify(dockerHost)}. Set DOCKER_HOST to one.`);
}
