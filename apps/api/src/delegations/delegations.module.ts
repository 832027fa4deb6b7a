import { Module } from '@nestjs/common';

/** Who comes: delegations and attendees. */
@Module({ controllers: [], providers: [], exports: [] })
export class DelegationsModule {}
