import { Module } from '@nestjs/common';

/** What happens: the life of a meeting and the record of what is said. */
@Module({ controllers: [], providers: [], exports: [] })
export class ProceedingsModule {}
