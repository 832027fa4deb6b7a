import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../../common/seen.dto';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import {
  AnswerTemplateDto,
  AnswerTemplateListDto,
  CreateAnswerTemplateDto,
  UpdateAnswerTemplateDto,
} from './answer-template.dto';
import { AnswerTemplates } from './answer-templates.service';

@ApiTags('recommendations')
@Controller('answer-templates')
export class AnswerTemplateController {
  constructor(private readonly templates: AnswerTemplates) {}

  /** The words that answers may begin from. */
  @Get()
  @RequirePermission('response:draft')
  list(): Promise<AnswerTemplateListDto> {
    return this.templates.list();
  }

  /** Makes a template. */
  @Post()
  @RequirePermission('answer-template:manage')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateAnswerTemplateDto): Promise<AnswerTemplateDto> {
    return this.templates.create(caller, body);
  }

  /** Changes a template; answers that began from it stay. */
  @Put(':id')
  @RequirePermission('answer-template:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateAnswerTemplateDto,
  ): Promise<AnswerTemplateDto> {
    return this.templates.update(caller, id, body);
  }

  /** Removes a template; answers that began from it stay. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('answer-template:manage')
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.templates.delete(caller, id, version);
  }
}
