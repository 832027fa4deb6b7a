import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import type { Environment } from '../config/env';
import { ENVIRONMENT } from '../config/environment.token';
import { DocumentStore } from './document-store';
import { FolderDocumentStore } from './document-store-folder';
import { S3DocumentStore } from './document-store-s3';

/** A folder unless the setting names an S3 store. The web server shows neither: files leave by their routes only. */
export const documentStoreProvider: Provider = {
  provide: DocumentStore,
  inject: [ENVIRONMENT],
  useFactory: ({ documentStore, dataDirectory }: Environment): DocumentStore =>
    documentStore === null
      ? new FolderDocumentStore(join(dataDirectory, 'documents'))
      : new S3DocumentStore(documentStore, join(dataDirectory, 'receiving')),
};
