import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { CreateTopicDto, TopicDto, TopicListDto, UpdateTopicDto } from './topic.dto';
import { TopicService } from './topic.service';

@ApiTags('directory')
@Controller('topics')
export class TopicController {
  constructor(private readonly topics: TopicService) {}

  /** Every topic, in the order of lists of choice; retired ones are flagged. */
  @Get()
  @RequirePermission('directory:read')
  list(): Promise<TopicListDto> {
    return this.topics.list();
  }

  /** Adds a topic at the end of the list. */
  @Post()
  @RequirePermission('directory:manage')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateTopicDto): Promise<TopicDto> {
    return this.topics.create(caller, body);
  }

  /** Renames, moves, retires or brings back a topic. */
  @Put(':id')
  @RequirePermission('directory:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateTopicDto,
  ): Promise<TopicDto> {
    return this.topics.update(caller, id, body);
  }
}
