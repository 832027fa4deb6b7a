import { Module } from '@nestjs/common';
import { RecommendationIntake } from './recommendation-intake.service';

/** What was asked and answered. */
@Module({ controllers: [], providers: [RecommendationIntake], exports: [RecommendationIntake] })
export class RecommendationsModule {}
