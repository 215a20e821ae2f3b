import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** The folders of the artifact bucket that Factory itself reads and writes. Release records are the pipeline's. */
export const artifactPrefixes = ['runs', 'spec-bundles', 'attractors'] as const;

/** What api and runner do with artifacts. ListBucket is for HeadBucket: a runner that is refused there hangs. */
export function artifactStatements(bucketArn: string): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'Artifacts',
      actions: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
      resources: artifactPrefixes.map((prefix) => `${bucketArn}/${prefix}/*`),
    }),
    new PolicyStatement({ sid: 'HeadBucket', actions: ['s3:ListBucket'], resources: [bucketArn] }),
  ];
}
