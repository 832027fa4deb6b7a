import { Module } from '@nestjs/common';
import { SearchController } from './search.controller';
import { SearchService } from './search.service';

/** What is found anywhere, by whoever may see it. */
@Module({ controllers: [SearchController], providers: [SearchService] })
export class SearchModule {}
