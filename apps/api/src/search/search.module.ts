import { Module } from '@nestjs/common';

/** What is found anywhere, by whoever may see it. */
@Module({})
export class SearchModule {}
