import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import {
  CreatePersonDto,
  DuplicatesListDto,
  PersonDto,
  PersonPageDto,
  PersonQuery,
  UpdatePersonDto,
} from './person.dto';
import { PersonService } from './person.service';

@ApiTags('people')
@Controller('people')
export class PersonController {
  constructor(private readonly people: PersonService) {}

  /** People by given name, with the positions that they hold on a day. */
  @Get()
  @RequirePermission('person:read')
  list(@Query() query: PersonQuery): Promise<PersonPageDto> {
    return this.people.list(query);
  }

  /** People who are perhaps one. */
  @Get('duplicates')
  @RequirePermission('person:manage')
  duplicates(): Promise<DuplicatesListDto> {
    return this.people.duplicates();
  }

  /** A person with every position, and their meetings that the caller may see. */
  @Get(':id')
  @RequirePermission('person:read')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<PersonDto> {
    return this.people.read(caller, id);
  }

  /** Enters a person. */
  @Post()
  @RequirePermission('person:manage')
  create(@CurrentCaller() caller: Caller, @Body() body: CreatePersonDto): Promise<PersonDto> {
    return this.people.create(caller, body);
  }

  /** Changes a person and their positions. What lists of meetings say of them stays: those keep what was held then. */
  @Put(':id')
  @RequirePermission('person:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdatePersonDto,
  ): Promise<PersonDto> {
    return this.people.update(caller, id, body);
  }
}
