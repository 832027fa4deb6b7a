import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { RecommendationDto } from './recommendation.dto';
import { CreateResponseDto, PublishResponseDto, ResponseDto, UpdateResponseDto } from './response.dto';
import { ResponseService } from './response.service';

@ApiTags('recommendations')
@Controller()
export class ResponseController {
  constructor(private readonly responses: ResponseService) {}

  /** Drafts an answer; only the board sees it. */
  @Post('recommendations/:id/responses')
  @RequirePermission('response:draft')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateResponseDto,
  ): Promise<ResponseDto> {
    return this.responses.create(caller, id, body);
  }

  /** Changes a draft. */
  @Put('responses/:id')
  @RequirePermission('response:draft')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateResponseDto,
  ): Promise<ResponseDto> {
    return this.responses.update(caller, id, body);
  }

  /** Throws a draft away. */
  @Delete('responses/:id')
  @HttpCode(204)
  @RequirePermission('response:draft')
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.responses.delete(caller, id, version);
  }

  /** Publishes a draft: it stands, and a recommendation in work counts as answered. */
  @Post('responses/:id/publish')
  @HttpCode(200)
  @RequirePermission('response:publish')
  publish(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PublishResponseDto,
  ): Promise<RecommendationDto> {
    return this.responses.publish(caller, id, body);
  }
}
