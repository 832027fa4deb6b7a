import { Module } from '@nestjs/common';
import { DocumentRegister } from './document-register.service';
import { DocumentStore } from './document-store';
import { documentStoreProvider } from './document-store-provider';
import { DocumentController } from './document.controller';
import { DocumentService } from './document.service';
import { FileStore } from './file-store.service';

/** What is issued: the register of numbers, and files. */
@Module({
  controllers: [DocumentController],
  providers: [DocumentRegister, DocumentService, FileStore, documentStoreProvider],
  exports: [DocumentRegister, DocumentService, DocumentStore],
})
export class PaperworkModule {}
