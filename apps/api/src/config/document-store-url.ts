/** Where an S3 store is and how we sign our requests to it. */
export interface S3Settings {
  /** Scheme, host and port: http://minio:9000. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** A bucket's name as S3 allows it. */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** Stores of one's own know no regions and take the first that there was. */
const DEFAULT_REGION = 'us-east-1';

/** Reads s3://key:secret@host:port/bucket?region=…&tls=false; null: that is no such address. */
export function readDocumentStoreUrl(address: string): S3Settings | null {
  if (!address.startsWith('s3://') || !URL.canParse(address)) return null;
  const { username, password, host, pathname, searchParams } = new URL(address);
  const bucket = pathname.slice(1);
  const tls = searchParams.get('tls') ?? 'true';
  if (!username || !password || !host || !BUCKET.test(bucket) || !['true', 'false'].includes(tls)) return null;
  return {
    endpoint: `${tls === 'true' ? 'https' : 'http'}://${host}`,
    bucket,
    region: searchParams.get('region') ?? DEFAULT_REGION,
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
  };
}
