import { Injectable } from '@nestjs/common';
import { notFound } from '../../common/problem';

@Injectable()
export class FeedFile {
  read(_token: string): Promise<{ content: string; tag: string }> {
    return Promise.reject(notFound());
  }
}
