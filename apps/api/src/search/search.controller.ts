import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { SearchCountsDto, SearchCountsQuery, SearchDto, SearchQuery } from './search.dto';
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

  /** How many of each kind, up to 99: asked besides, so that what was found does not wait for its number. */
  @Get('counts')
  @RequirePermission('search:use')
  counts(@CurrentCaller() caller: Caller, @Query() query: SearchCountsQuery): Promise<SearchCountsDto> {
    return this.searching.counts(caller, query);
  }
}
