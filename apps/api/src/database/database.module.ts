import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Environment } from '../config/env';
import { ENVIRONMENT } from '../config/environment.token';
import { applicationDataSource } from './data-source';
import { DatabaseService } from './database.service';

/** The connection pool. It is made with the program and connected by DatabaseService: the server may not be up yet. */
@Global()
@Module({
  providers: [
    DatabaseService,
    {
      provide: DataSource,
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) => new DataSource(applicationDataSource(environment.databaseUrl ?? '')),
    },
  ],
  exports: [DataSource, DatabaseService],
})
export class DatabaseModule {}
