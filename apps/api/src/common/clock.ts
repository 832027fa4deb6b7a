import { Injectable } from '@nestjs/common';

/** The one place that tells the time, so that a test can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
