import { Module } from '@nestjs/common';

/** Who is: units, clusters and their members, years, holidays, topics. */
@Module({ controllers: [], providers: [], exports: [] })
export class DirectoryModule {}
