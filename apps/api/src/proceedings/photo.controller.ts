import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { CreatePhotoDto, PhotoDto, PhotoListDto, UpdatePhotoDto } from './photo.dto';
import { PhotoService } from './photo.service';

@ApiTags('proceedings')
@Controller()
export class PhotoController {
  constructor(private readonly photos: PhotoService) {}

  /** The photos of a meeting with their captions. */
  @Get('meetings/:id/photos')
  @RequirePermission('entry:read')
  list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<PhotoListDto> {
    return this.photos.list(caller, id);
  }

  /** Adds a photo's caption. */
  @Post('meetings/:id/photos')
  @RequirePermission('entry:write')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreatePhotoDto,
  ): Promise<PhotoDto> {
    return this.photos.create(caller, id, body);
  }

  /** Changes what is known of a photo. */
  @Put('photos/:id')
  @RequirePermission('entry:write')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdatePhotoDto,
  ): Promise<PhotoDto> {
    return this.photos.update(caller, id, body);
  }

  /** Takes a photo out of the record. */
  @Delete('photos/:id')
  @HttpCode(204)
  @RequirePermission('entry:write')
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SeenQuery,
  ): Promise<void> {
    return this.photos.delete(caller, id, query.version);
  }
}
