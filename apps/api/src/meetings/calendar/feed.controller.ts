import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenDto } from '../../common/seen.dto';
import { Public, SignedIn } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { FeedFile } from './feed-file.service';
import { CalendarFeedDto, CalendarFeedListDto, CreateCalendarFeedDto } from './feed.dto';
import { FeedService } from './feed.service';

const CALENDAR = 'text/calendar; charset=utf-8';

@ApiTags('calendar')
@Controller()
export class FeedController {
  constructor(
    private readonly feeds: FeedService,
    private readonly file: FeedFile,
  ) {}

  /** The caller's own feeds, the latest first. */
  @Get('calendar-feeds')
  @SignedIn()
  list(@CurrentCaller() caller: Caller): Promise<CalendarFeedListDto> {
    return this.feeds.list(caller);
  }

  /** Makes an address for a calendar program. */
  @Post('calendar-feeds')
  @SignedIn()
  create(@CurrentCaller() caller: Caller, @Body() body: CreateCalendarFeedDto): Promise<CalendarFeedDto> {
    return this.feeds.create(caller, body);
  }

  /** Gives the feed another address; the old one is none any more. */
  @Post('calendar-feeds/:id/renew')
  @HttpCode(200)
  @SignedIn()
  renew(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: SeenDto,
  ): Promise<CalendarFeedDto> {
    return this.feeds.renew(caller, id, version);
  }

  /** Takes the feed away, whatever its address is by now: no version, as nothing but its owner's own is closed. */
  @Delete('calendar-feeds/:id')
  @HttpCode(204)
  @SignedIn()
  remove(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.feeds.remove(caller, id);
  }

  /** The calendar file, for whoever knows the address: what its owner may see now. */
  @Get('feeds/:token')
  @Public()
  @Header('content-type', CALENDAR)
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  read(@Param('token') token: string): Promise<string> {
    return this.file.read(token);
  }
}
