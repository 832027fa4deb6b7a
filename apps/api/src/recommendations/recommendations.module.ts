import { Module } from '@nestjs/common';

/** What was asked and answered. */
@Module({ controllers: [], providers: [], exports: [] })
export class RecommendationsModule {}
