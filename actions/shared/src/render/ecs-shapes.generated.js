// From @aws-sdk/client-ecs by scripts/write-ecs-shapes.ts; do not edit.
export const ecsShapes = {
 "AdvancedConfiguration": {
  "required": [],
  "members": {
   "alternateTargetGroupArn": "string",
   "productionListenerRule": "string",
   "testListenerRule": "string",
   "roleArn": "string"
  }
 },
 "AwsVpcConfiguration": {
  "required": [
   "subnets"
  ],
  "members": {
   "subnets": {
    "list": "string"
   },
   "securityGroups": {
    "list": "string"
   },
   "assignPublicIp": "string"
  }
 },
 "CanaryConfiguration": {
  "required": [],
  "members": {
   "canaryPercent": "number",
   "canaryBakeTimeInMinutes": "number"
  }
 },
 "CapacityProviderStrategyItem": {
  "required": [
   "capacityProvider"
  ],
  "members": {
   "capacityProvider": "string",
   "weight": "number",
   "base": "number"
  }
 },
 "ContainerDefinition": {
  "required": [],
  "members": {
   "name": "string",
   "image": "string",
   "repositoryCredentials": "RepositoryCredentials",
   "cpu": "number",
   "memory": "number",
   "memoryReservation": "number",
   "links": {
    "list": "string"
   },
   "portMappings": {
    "list": "PortMapping"
   },
   "essential": "boolean",
   "restartPolicy": "ContainerRestartPolicy",
   "entryPoint": {
    "list": "string"
   },
   "command": {
    "list": "string"
   },
   "environment": {
    "list": "KeyValuePair"
   },
   "environmentFiles": {
    "list": "EnvironmentFile"
   },
   "mountPoints": {
    "list": "MountPoint"
   },
   "volumesFrom": {
    "list": "VolumeFrom"
   },
   "linuxParameters": "LinuxParameters",
   "secrets": {
    "list": "Secret"
   },
   "dependsOn": {
    "list": "ContainerDependency"
   },
   "startTimeout": "number",
   "stopTimeout": "number",
   "versionConsistency": "string",
   "hostname": "string",
   "user": "string",
   "workingDirectory": "string",
   "disableNetworking": "boolean",
   "privileged": "boolean",
   "readonlyRootFilesystem": "boolean",
   "dnsServers": {
    "list": "string"
   },
   "dnsSearchDomains": {
    "list": "string"
   },
   "extraHosts": {
    "list": "HostEntry"
   },
   "dockerSecurityOptions": {
    "list": "string"
   },
   "interactive": "boolean",
   "pseudoTerminal": "boolean",
   "dockerLabels": {
    "map": "string"
   },
   "ulimits": {
    "list": "Ulimit"
   },
   "logConfiguration": "LogConfiguration",
   "healthCheck": "HealthCheck",
   "systemControls": {
    "list": "SystemControl"
   },
   "resourceRequirements": {
    "list": "ResourceRequirement"
   },
   "firelensConfiguration": "FirelensConfiguration",
   "credentialSpecs": {
    "list": "string"
   }
  }
 },
 "ContainerDependency": {
  "required": [
   "containerName",
   "condition"
  ],
  "members": {
   "containerName": "string",
   "condition": "string"
  }
 },
 "ContainerRestartPolicy": {
  "required": [
   "enabled"
  ],
  "members": {
   "enabled": "boolean",
   "ignoredExitCodes": {
    "list": "number"
   },
   "restartAttemptPeriod": "number"
  }
 },
 "CreateServiceRequest": {
  "required": [
   "serviceName"
  ],
  "members": {
   "serviceName": "string",
   "cluster": "string",
   "taskDefinition": "string",
   "availabilityZoneRebalancing": "string",
   "loadBalancers": {
    "list": "LoadBalancer"
   },
   "serviceRegistries": {
    "list": "ServiceRegistry"
   },
   "desiredCount": "number",
   "clientToken": "string",
   "launchType": "string",
   "capacityProviderStrategy": {
    "list": "CapacityProviderStrategyItem"
   },
   "platformVersion": "string",
   "role": "string",
   "deploymentConfiguration": "DeploymentConfiguration",
   "placementConstraints": {
    "list": "PlacementConstraint"
   },
   "placementStrategy": {
    "list": "PlacementStrategy"
   },
   "networkConfiguration": "NetworkConfiguration",
   "healthCheckGracePeriodSeconds": "number",
   "schedulingStrategy": "string",
   "deploymentController": "DeploymentController",
   "tags": {
    "list": "Tag"
   },
   "enableECSManagedTags": "boolean",
   "propagateTags": "string",
   "enableExecuteCommand": "boolean",
   "serviceConnectConfiguration": "ServiceConnectConfiguration",
   "volumeConfigurations": {
    "list": "ServiceVolumeConfiguration"
   },
   "vpcLatticeConfigurations": {
    "list": "VpcLatticeConfiguration"
   },
   "gatewayConnectors": {
    "list": "GatewayConnector"
   },
   "monitoring": "MonitoringConfiguration"
  }
 },
 "DeploymentAlarms": {
  "required": [
   "alarmNames",
   "rollback",
   "enable"
  ],
  "members": {
   "alarmNames": {
    "list": "string"
   },
   "rollback": "boolean",
   "enable": "boolean"
  }
 },
 "DeploymentCircuitBreaker": {
  "required": [
   "enable",
   "rollback"
  ],
  "members": {
   "enable": "boolean",
   "rollback": "boolean",
   "resetOnHealthyTask": "boolean",
   "thresholdConfiguration": "ThresholdConfiguration"
  }
 },
 "DeploymentConfiguration": {
  "required": [],
  "members": {
   "deploymentCircuitBreaker": "DeploymentCircuitBreaker",
   "maximumPercent": "number",
   "minimumHealthyPercent": "number",
   "alarms": "DeploymentAlarms",
   "strategy": "string",
   "bakeTimeInMinutes": "number",
   "lifecycleHooks": {
    "list": "DeploymentLifecycleHook"
   },
   "linearConfiguration": "LinearConfiguration",
   "canaryConfiguration": "CanaryConfiguration",
   "earlySuccessCriteria": "DeploymentEarlySuccessCriteria"
  }
 },
 "DeploymentController": {
  "required": [
   "type"
  ],
  "members": {
   "type": "string"
  }
 },
 "DeploymentEarlySuccessCriteria": {
  "required": [
   "enable"
  ],
  "members": {
   "enable": "boolean",
   "healthyPercent": "number",
   "sourceServiceRevisionCleanup": "string"
  }
 },
 "DeploymentLifecycleHook": {
  "required": [],
  "members": {
   "targetType": "string",
   "hookTargetArn": "string",
   "roleArn": "string",
   "lifecycleStages": {
    "list": "string"
   },
   "hookDetails": "any",
   "timeoutConfiguration": "DeploymentLifecycleHookTimeoutConfiguration"
  }
 },
 "DeploymentLifecycleHookTimeoutConfiguration": {
  "required": [],
  "members": {
   "timeoutInMinutes": "number",
   "action": "string"
  }
 },
 "Device": {
  "required": [
   "hostPath"
  ],
  "members": {
   "hostPath": "string",
   "containerPath": "string",
   "permissions": {
    "list": "string"
   }
  }
 },
 "DockerVolumeConfiguration": {
  "required": [],
  "members": {
   "scope": "string",
   "autoprovision": "boolean",
   "driver": "string",
   "driverOpts": {
    "map": "string"
   },
   "labels": {
    "map": "string"
   }
  }
 },
 "EBSTagSpecification": {
  "required": [
   "resourceType"
  ],
  "members": {
   "resourceType": "string",
   "tags": {
    "list": "Tag"
   },
   "propagateTags": "string"
  }
 },
 "EFSAuthorizationConfig": {
  "required": [],
  "members": {
   "accessPointId": "string",
   "iam": "string"
  }
 },
 "EFSVolumeConfiguration": {
  "required": [
   "fileSystemId"
  ],
  "members": {
   "fileSystemId": "string",
   "rootDirectory": "string",
   "transitEncryption": "string",
   "transitEncryptionPort": "number",
   "authorizationConfig": "EFSAuthorizationConfig"
  }
 },
 "EnvironmentFile": {
  "required": [
   "value",
   "type"
  ],
  "members": {
   "value": "string",
   "type": "string"
  }
 },
 "EphemeralStorage": {
  "required": [
   "sizeInGiB"
  ],
  "members": {
   "sizeInGiB": "number"
  }
 },
 "FSxWindowsFileServerAuthorizationConfig": {
  "required": [
   "credentialsParameter",
   "domain"
  ],
  "members": {
   "credentialsParameter": "string",
   "domain": "string"
  }
 },
 "FSxWindowsFileServerVolumeConfiguration": {
  "required": [
   "fileSystemId",
   "rootDirectory",
   "authorizationConfig"
  ],
  "members": {
   "fileSystemId": "string",
   "rootDirectory": "string",
   "authorizationConfig": "FSxWindowsFileServerAuthorizationConfig"
  }
 },
 "FirelensConfiguration": {
  "required": [
   "type"
  ],
  "members": {
   "type": "string",
   "options": {
    "map": "string"
   }
  }
 },
 "GatewayConnector": {
  "required": [
   "portName"
  ],
  "members": {
   "portName": "string",
   "healthCheck": "GatewayConnectorHealthCheck",
   "filters": "GatewayConnectorFilters"
  }
 },
 "GatewayConnectorFilters": {
  "required": [],
  "members": {
   "accessTypes": {
    "list": "string"
   }
  }
 },
 "GatewayConnectorHealthCheck": {
  "required": [],
  "members": {
   "healthCheckProtocol": "string",
   "healthCheckPort": "number",
   "healthCheckPath": "string",
   "healthCheckTimeoutSeconds": "number",
   "healthCheckIntervalSeconds": "number",
   "healthyThresholdCount": "number",
   "unhealthyThresholdCount": "number",
   "matcher": "GatewayConnectorHealthCheckMatcher"
  }
 },
 "GatewayConnectorHealthCheckMatcher": {
  "required": [],
  "members": {
   "httpCode": "string",
   "grpcCode": "string"
  }
 },
 "HealthCheck": {
  "required": [
   "command"
  ],
  "members": {
   "command": {
    "list": "string"
   },
   "interval": "number",
   "timeout": "number",
   "retries": "number",
   "startPeriod": "number"
  }
 },
 "HostEntry": {
  "required": [
   "hostname",
   "ipAddress"
  ],
  "members": {
   "hostname": "string",
   "ipAddress": "string"
  }
 },
 "HostVolumeProperties": {
  "required": [],
  "members": {
   "sourcePath": "string"
  }
 },
 "InferenceAccelerator": {
  "required": [
   "deviceName",
   "deviceType"
  ],
  "members": {
   "deviceName": "string",
   "deviceType": "string"
  }
 },
 "KernelCapabilities": {
  "required": [],
  "members": {
   "add": {
    "list": "string"
   },
   "drop": {
    "list": "string"
   }
  }
 },
 "KeyValuePair": {
  "required": [],
  "members": {
   "name": "string",
   "value": "string"
  }
 },
 "LinearConfiguration": {
  "required": [],
  "members": {
   "stepPercent": "number",
   "stepBakeTimeInMinutes": "number"
  }
 },
 "LinuxParameters": {
  "required": [],
  "members": {
   "capabilities": "KernelCapabilities",
   "devices": {
    "list": "Device"
   },
   "initProcessEnabled": "boolean",
   "sharedMemorySize": "number",
   "tmpfs": {
    "list": "Tmpfs"
   },
   "maxSwap": "number",
   "swappiness": "number"
  }
 },
 "LoadBalancer": {
  "required": [],
  "members": {
   "targetGroupArn": "string",
   "loadBalancerName": "string",
   "containerName": "string",
   "containerPort": "number",
   "advancedConfiguration": "AdvancedConfiguration"
  }
 },
 "LogConfiguration": {
  "required": [
   "logDriver"
  ],
  "members": {
   "logDriver": "string",
   "options": {
    "map": "string"
   },
   "secretOptions": {
    "list": "Secret"
   }
  }
 },
 "MetricConfiguration": {
  "required": [
   "metricNames",
   "resolutionSeconds"
  ],
  "members": {
   "metricNames": {
    "list": "string"
   },
   "resolutionSeconds": "number"
  }
 },
 "MonitoringConfiguration": {
  "required": [],
  "members": {
   "metricConfigurations": {
    "list": "MetricConfiguration"
   }
  }
 },
 "MountPoint": {
  "required": [],
  "members": {
   "sourceVolume": "string",
   "containerPath": "string",
   "readOnly": "boolean"
  }
 },
 "NetworkConfiguration": {
  "required": [],
  "members": {
   "awsvpcConfiguration": "AwsVpcConfiguration"
  }
 },
 "NvidiaMpsAllocation": {
  "required": [
   "memory"
  ],
  "members": {
   "memory": "number",
   "maxComputePercent": "number"
  }
 },
 "PlacementConstraint": {
  "required": [],
  "members": {
   "type": "string",
   "expression": "string"
  }
 },
 "PlacementStrategy": {
  "required": [],
  "members": {
   "type": "string",
   "field": "string"
  }
 },
 "PortMapping": {
  "required": [],
  "members": {
   "containerPort": "number",
   "hostPort": "number",
   "protocol": "string",
   "name": "string",
   "appProtocol": "string",
   "containerPortRange": "string"
  }
 },
 "ProxyConfiguration": {
  "required": [
   "containerName"
  ],
  "members": {
   "containerName": "string",
   "type": "string",
   "properties": {
    "list": "KeyValuePair"
   }
  }
 },
 "RegisterTaskDefinitionRequest": {
  "required": [
   "family",
   "containerDefinitions"
  ],
  "members": {
   "family": "string",
   "containerDefinitions": {
    "list": "ContainerDefinition"
   },
   "taskRoleArn": "string",
   "executionRoleArn": "string",
   "networkMode": "string",
   "volumes": {
    "list": "Volume"
   },
   "placementConstraints": {
    "list": "TaskDefinitionPlacementConstraint"
   },
   "requiresCompatibilities": {
    "list": "string"
   },
   "cpu": "string",
   "memory": "string",
   "tags": {
    "list": "Tag"
   },
   "pidMode": "string",
   "ipcMode": "string",
   "proxyConfiguration": "ProxyConfiguration",
   "inferenceAccelerators": {
    "list": "InferenceAccelerator"
   },
   "ephemeralStorage": "EphemeralStorage",
   "runtimePlatform": "RuntimePlatform",
   "enableFaultInjection": "boolean"
  }
 },
 "RepositoryCredentials": {
  "required": [
   "credentialsParameter"
  ],
  "members": {
   "credentialsParameter": "string"
  }
 },
 "ResourceRequirement": {
  "required": [
   "type"
  ],
  "members": {
   "type": "string",
   "value": "string",
   "sharingStrategy": "SharingStrategy"
  }
 },
 "RuntimePlatform": {
  "required": [],
  "members": {
   "cpuArchitecture": "string",
   "operatingSystemFamily": "string"
  }
 },
 "S3FilesVolumeConfiguration": {
  "required": [
   "fileSystemArn"
  ],
  "members": {
   "fileSystemArn": "string",
   "rootDirectory": "string",
   "transitEncryptionPort": "number",
   "accessPointArn": "string"
  }
 },
 "Secret": {
  "required": [
   "name",
   "valueFrom"
  ],
  "members": {
   "name": "string",
   "valueFrom": "string"
  }
 },
 "ServiceConnectAccessLogConfiguration": {
  "required": [
   "format"
  ],
  "members": {
   "format": "string",
   "includeQueryParameters": "string"
  }
 },
 "ServiceConnectClientAlias": {
  "required": [
   "port"
  ],
  "members": {
   "port": "number",
   "dnsName": "string",
   "testTrafficRules": "ServiceConnectTestTrafficRules"
  }
 },
 "ServiceConnectConfiguration": {
  "required": [
   "enabled"
  ],
  "members": {
   "enabled": "boolean",
   "namespace": "string",
   "services": {
    "list": "ServiceConnectService"
   },
   "logConfiguration": "LogConfiguration",
   "accessLogConfiguration": "ServiceConnectAccessLogConfiguration",
   "containerConfigurations": {
    "list": "ServiceConnectContainerConfiguration"
   }
  }
 },
 "ServiceConnectContainerConfiguration": {
  "required": [],
  "members": {
   "logLevel": "string"
  }
 },
 "ServiceConnectService": {
  "required": [
   "portName"
  ],
  "members": {
   "portName": "string",
   "discoveryName": "string",
   "clientAliases": {
    "list": "ServiceConnectClientAlias"
   },
   "ingressPortOverride": "number",
   "timeout": "TimeoutConfiguration",
   "tls": "ServiceConnectTlsConfiguration"
  }
 },
 "ServiceConnectTestTrafficHeaderMatchRules": {
  "required": [
   "exact"
  ],
  "members": {
   "exact": "string"
  }
 },
 "ServiceConnectTestTrafficHeaderRules": {
  "required": [
   "name"
  ],
  "members": {
   "name": "string",
   "value": "ServiceConnectTestTrafficHeaderMatchRules"
  }
 },
 "ServiceConnectTestTrafficRules": {
  "required": [
   "header"
  ],
  "members": {
   "header": "ServiceConnectTestTrafficHeaderRules"
  }
 },
 "ServiceConnectTlsCertificateAuthority": {
  "required": [],
  "members": {
   "awsPcaAuthorityArn": "string"
  }
 },
 "ServiceConnectTlsConfiguration": {
  "required": [
   "issuerCertificateAuthority"
  ],
  "members": {
   "issuerCertificateAuthority": "ServiceConnectTlsCertificateAuthority",
   "kmsKey": "string",
   "roleArn": "string"
  }
 },
 "ServiceManagedEBSVolumeConfiguration": {
  "required": [
   "roleArn"
  ],
  "members": {
   "roleArn": "string",
   "encrypted": "boolean",
   "kmsKeyId": "string",
   "volumeType": "string",
   "sizeInGiB": "number",
   "snapshotId": "string",
   "volumeInitializationRate": "number",
   "iops": "number",
   "throughput": "number",
   "tagSpecifications": {
    "list": "EBSTagSpecification"
   },
   "filesystemType": "string"
  }
 },
 "ServiceRegistry": {
  "required": [],
  "members": {
   "registryArn": "string",
   "port": "number",
   "containerName": "string",
   "containerPort": "number"
  }
 },
 "ServiceVolumeConfiguration": {
  "required": [
   "name"
  ],
  "members": {
   "name": "string",
   "managedEBSVolume": "ServiceManagedEBSVolumeConfiguration"
  }
 },
 "SharingStrategy": {
  "required": [],
  "members": {
   "nvidiaMps": "NvidiaMpsAllocation"
  }
 },
 "SystemControl": {
  "required": [],
  "members": {
   "namespace": "string",
   "value": "string"
  }
 },
 "Tag": {
  "required": [],
  "members": {
   "key": "string",
   "value": "string"
  }
 },
 "TaskDefinitionPlacementConstraint": {
  "required": [],
  "members": {
   "type": "string",
   "expression": "string"
  }
 },
 "ThresholdConfiguration": {
  "required": [
   "type",
   "value"
  ],
  "members": {
   "type": "string",
   "value": "number"
  }
 },
 "TimeoutConfiguration": {
  "required": [],
  "members": {
   "idleTimeoutSeconds": "number",
   "perRequestTimeoutSeconds": "number"
  }
 },
 "Tmpfs": {
  "required": [
   "containerPath",
   "size"
  ],
  "members": {
   "containerPath": "string",
   "size": "number",
   "mountOptions": {
    "list": "string"
   }
  }
 },
 "Ulimit": {
  "required": [
   "name",
   "softLimit",
   "hardLimit"
  ],
  "members": {
   "name": "string",
   "softLimit": "number",
   "hardLimit": "number"
  }
 },
 "Volume": {
  "required": [],
  "members": {
   "name": "string",
   "host": "HostVolumeProperties",
   "dockerVolumeConfiguration": "DockerVolumeConfiguration",
   "efsVolumeConfiguration": "EFSVolumeConfiguration",
   "s3filesVolumeConfiguration": "S3FilesVolumeConfiguration",
   "fsxWindowsFileServerVolumeConfiguration": "FSxWindowsFileServerVolumeConfiguration",
   "configuredAtLaunch": "boolean"
  }
 },
 "VolumeFrom": {
  "required": [],
  "members": {
   "sourceContainer": "string",
   "readOnly": "boolean"
  }
 },
 "VpcLatticeAdvancedConfiguration": {
  "required": [],
  "members": {
   "alternateTargetGroupArn": "string",
   "productionListenerRule": "string",
   "testListenerRule": "string"
  }
 },
 "VpcLatticeConfiguration": {
  "required": [
   "roleArn",
   "targetGroupArn",
   "portName"
  ],
  "members": {
   "roleArn": "string",
   "targetGroupArn": "string",
   "portName": "string",
   "advancedConfiguration": "VpcLatticeAdvancedConfiguration"
  }
 }
};
