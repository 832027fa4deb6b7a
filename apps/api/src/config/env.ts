import { join } from 'node:path';
import { readDocumentStoreUrl, type S3Settings } from './document-store-url';
import { type MailSettings, readMailSettings } from './mail-settings';

/** Every variable that the server reads; .env.example explains each, and a test holds the two together. */
export const ENVIRONMENT_VARIABLES = [
  'DATABASE_URL',
  'DEMO',
  'DOCUMENT_STORE_URL',
  'HOST',
  'KYHOP_DATA_DIR',
  'LOG_LEVEL',
  'MAIL_BOUNCE_TOKEN',
  'MAIL_FROM',
  'MAX_FILE_MB',
  'PORT',
  'PUBLIC_URL',
  'SMTP_URL',
  'TRUST_PROXY',
] as const;

type Variables = Partial<Record<(typeof ENVIRONMENT_VARIABLES)[number], string>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Environment {
  /** A real PostgreSQL server; null: the embedded one in `dataDirectory`. */
  databaseUrl: string | null;
  /** Load demo accounts and demo data. Never on by itself with a real server. */
  demo: boolean;
  host: string;
  port: number;
  dataDirectory: string;
  /** An S3 store for uploaded documents; null: a folder in `dataDirectory`. */
  documentStore: S3Settings | null;
  /** The largest document that is taken, in bytes. */
  maxFileBytes: number;
  logLevel: (typeof LOG_LEVELS)[number];
  /** The mail server and who writes; null: nothing is sent, mail waits until it is set up. */
  mail: MailSettings | null;
  /** What the mail server says when it hands over mail that came back; null: nobody may. */
  bounceToken: string | null;
  /** The address that people type; its scheme decides whether the cookie is sent over TLS only. */
  publicUrl: string | null;
  /** How many reverse proxies of ours stand before the server: so many of the last X-Forwarded addresses are believed. */
  trustedProxies: number;
}

/** Reads and checks the environment once; throws one message that names every wrong variable. */
export function readEnvironment(variables: Variables, projectRoot: string): Environment {
  const wrong: string[] = [];
  const databaseUrl = variables.DATABASE_URL || null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl))
    wrong.push('DATABASE_URL must begin with postgresql://');

  const port = Number(variables.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) wrong.push('PORT must be a number from 0 to 65535');

  const logLevel = LOG_LEVELS.find((level) => level === (variables.LOG_LEVEL || 'warn'));
  if (logLevel === undefined) wrong.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);

  const publicUrl = variables.PUBLIC_URL || null;
  if (publicUrl !== null && !URL.canParse(publicUrl))
    wrong.push('PUBLIC_URL must be a whole address, as https://kyhop.example.vn');

  const demo = variables.DEMO || String(databaseUrl === null);
  if (demo !== 'true' && demo !== 'false') wrong.push('DEMO must be true or false');

  const trustedProxies = Number(variables.TRUST_PROXY || 0);
  if (!Number.isInteger(trustedProxies) || trustedProxies < 0) wrong.push('TRUST_PROXY must be a number of proxies');

  const documentStore = variables.DOCUMENT_STORE_URL ? readDocumentStoreUrl(variables.DOCUMENT_STORE_URL) : null;
  if (variables.DOCUMENT_STORE_URL && documentStore === null)
    wrong.push(
      'DOCUMENT_STORE_URL must be s3://key:secret@host:port/bucket, with ?region= and &tls=false where needed',
    );

  const maxFileMegabytes = Number(variables.MAX_FILE_MB || 50);
  if (!Number.isInteger(maxFileMegabytes) || maxFileMegabytes < 1 || maxFileMegabytes > 2000)
    wrong.push('MAX_FILE_MB must be a number from 1 to 2000');

  const mail = variables.SMTP_URL ? readMailSettings(variables.SMTP_URL, variables.MAIL_FROM ?? '') : null;
  if (variables.SMTP_URL && mail === null)
    wrong.push('SMTP_URL must be smtp://user:password@host:port or smtps://…, with an address in MAIL_FROM');

  if (wrong.length > 0 || logLevel === undefined) throw new Error(`Environment: ${wrong.join('; ')}.`);
  return {
    databaseUrl,
    demo: demo === 'true',
    host: variables.HOST || '0.0.0.0',
    port,
    dataDirectory: variables.KYHOP_DATA_DIR || join(projectRoot, '.data'),
    documentStore,
    maxFileBytes: maxFileMegabytes * 1_048_576,
    logLevel,
    mail,
    bounceToken: variables.MAIL_BOUNCE_TOKEN || null,
    publicUrl,
    trustedProxies,
  };
}
