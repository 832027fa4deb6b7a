import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { fileReply } from '../paperwork/file-reply';
import { MinutesSteps } from './minutes-steps.service';
import { MinutesDto, MinutesRevisionsDto, MoveMinutesDto, ReadinessDto, UpdateMinutesDto } from './minutes.dto';
import { DOCX, MinutesService } from './minutes.service';

@ApiTags('minutes')
@Controller('meetings/:id')
export class MinutesController {
  constructor(
    private readonly minutes: MinutesService,
    private readonly steps: MinutesSteps,
  ) {}

  /** What the meeting still needs, to be held and to be minuted. */
  @Get('readiness')
  @RequirePermission('meeting:read')
  readiness(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ReadinessDto> {
    return this.minutes.readiness(caller, id);
  }

  /** The minutes as they stand; drafts are for whoever runs the meeting and for the board, to others they do not exist. */
  @Get('minutes')
  @RequirePermission('minutes:read')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<MinutesDto> {
    return this.minutes.read(caller, id);
  }

  /** Changes what is not part of the record: recipients and the head. */
  @Put('minutes')
  @RequirePermission('minutes:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateMinutesDto,
  ): Promise<MinutesDto> {
    return this.steps.update(caller, id, body);
  }

  /** Sends the minutes for review, takes them back, signs or issues them. Signing gives the number and cannot be undone. */
  @Post('minutes/transitions')
  @HttpCode(200)
  @RequirePermission('minutes:manage')
  move(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveMinutesDto,
  ): Promise<MinutesDto> {
    return this.steps.move(caller, id, body);
  }

  /** The minutes as a DOCX file in form 1.9: made now while they are a draft, the signed file byte for byte afterwards. */
  @Get('minutes/file')
  @RequirePermission('minutes:read')
  @ApiOkResponse({ content: { [DOCX]: { schema: { type: 'string', format: 'binary' } } } })
  async file(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return fileReply(await this.minutes.file(caller, id));
  }

  /** What the minutes said each time that they went on or back, the latest first. */
  @Get('minutes/revisions')
  @RequirePermission('minutes:read')
  revisions(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<MinutesRevisionsDto> {
    return this.minutes.revisions(caller, id);
  }
}
