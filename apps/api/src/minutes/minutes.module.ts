import { Module } from '@nestjs/common';

/** What is recorded: the minutes, from draft to issue. */
@Module({ controllers: [], providers: [], exports: [] })
export class MinutesModule {}
