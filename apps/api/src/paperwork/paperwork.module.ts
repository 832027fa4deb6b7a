import { Module } from '@nestjs/common';

/** What is issued: the register of numbers, and files. */
@Module({ controllers: [], providers: [], exports: [] })
export class PaperworkModule {}
