import { makeContainer, makeEc2Definition } from '../make-task-definition.ts';
import { withContainer, withContainers, type RuleExample } from './rule-example.ts';

const onBridge = (container: Parameters<typeof makeContainer>[0]) => makeEc2Definition({ containerDefinitions: [makeContainer({ memory: 256, ...container })] });

export const portExamples: Readonly<Record<string, RuleExample>> = {
  'port-and-range': {
    breaks: withContainer({ portMappings: [{ containerPort: 80, containerPortRange: '90-95' }] }), text: 'Port mapping cannot specify both single port and port range.', keeps: withContainer({ portMappings: [{ containerPortRange: '90-95' }] }),
  },
  'container-port': { breaks: withContainer({ portMappings: [{ containerPort: 65_536 }] }), text: "Invalid 'containerPort' setting for container 'app'.", keeps: withContainer({ portMappings: [{ containerPort: 65_535 }] }) },
  'host-port': { breaks: onBridge({ portMappings: [{ containerPort: 80, hostPort: -1 }] }), text: "Invalid 'hostPort' setting for container 'app'.", keeps: onBridge({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }) },
  'port-range': { breaks: withContainer({ portMappings: [{ containerPortRange: '95-90' }] }), text: "Invalid 'containerPortRange' setting for container 'app'.", keeps: withContainer({ portMappings: [{ containerPortRange: '90-95' }] }) },
  'host-port-differs': {
    breaks: withContainer({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }), text: 'When networkMode=awsvpc, the host ports and container ports in port mappings must match.', keeps: withContainer({ portMappings: [{ containerPort: 80, hostPort: 80 }] }),
  },
  'port-twice': {
    breaks: withContainers({ portMappings: [{ containerPort: 3000 }] }, { name: 'proxy', portMappings: [{ containerPort: 3000, protocol: 'tcp' }] }), text: "TCP host port '3000' is mapped multiple times in task.",
    keeps: withContainers({ portMappings: [{ containerPort: 3000 }] }, { name: 'proxy', portMappings: [{ containerPort: 3000, protocol: 'udp' }] }),
  },
  'ranges-overlap': {
    breaks: withContainer({ portMappings: [{ containerPortRange: '90-95' }, { containerPort: 95 }] }), text: 'Container port is used multiple times in task.', keeps: withContainer({ portMappings: [{ containerPortRange: '90-95' }, { containerPort: 96 }] }),
  },
  'port-name': { breaks: withContainer({ portMappings: [{ containerPort: 80, name: 'HTTP' }] }), text: "Port mapping name 'HTTP' contains invalid characters.", keeps: withContainer({ portMappings: [{ containerPort: 80, name: 'http' }] }) },
  'port-name-twice': {
    breaks: withContainer({ portMappings: [{ containerPort: 80, name: 'http' }, { containerPort: 81, name: 'http' }] }), text: "Port mapping name 'http' is already used.",
    keeps: withContainer({ portMappings: [{ containerPort: 80, name: 'http' }, { containerPort: 81 }, { containerPort: 82 }] }),
  },
  hostname: { breaks: withContainer({ hostname: 'app' }), text: 'hostname is not supported on container when networkMode=awsvpc.', keeps: onBridge({ hostname: 'app' }) },
  'dns-servers': { breaks: withContainer({ dnsServers: ['10.0.0.2'] }), text: 'DNS servers are not supported on container when networkMode=awsvpc.', keeps: withContainer({ dnsServers: [] }) },
  'dns-search-domains': { breaks: withContainer({ dnsSearchDomains: ['a.test'] }), text: 'DNS search domains are not supported on container when networkMode=awsvpc.', keeps: onBridge({ dnsSearchDomains: ['a.test'] }) },
  'extra-hosts': { breaks: withContainer({ extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.3' }] }), text: 'Extra hosts are not supported on container when networkMode=awsvpc.', keeps: withContainer({ extraHosts: [] }) },
  links: { breaks: withContainer({ links: ['db'] }), text: 'Links are not supported when networkMode=awsvpc.', keeps: withContainer({ links: [] }) },
  'disable-networking': { breaks: withContainer({ disableNetworking: true }), text: 'Disable Networking is not supported on container when networkMode=awsvpc.', keeps: withContainer({ disableNetworking: false }) },
};
