import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { SearchDto, SearchQuery } from './search.dto';
import { SearchService } from './search.service';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly searching: SearchService) {}

  /** Meetings, people, recommendations, answers, minutes and documents that hold every word and that the caller may see. */
  @Get()
  @RequirePermission('search:use')
  search(@CurrentCaller() caller: Caller, @Query() query: SearchQuery): Promise<SearchDto> {
    return this.searching.search(caller, query);
  }
}
