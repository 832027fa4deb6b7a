import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from './access';
import { Caller, CurrentCaller } from './caller';
import { CreateUserDto, SetPasswordDto, UpdateUserDto, UserDto, UserPageDto, UserQuery } from './user.dto';
import { UserService } from './user.service';

@ApiTags('users')
@Controller('users')
export class UserController {
  constructor(private readonly users: UserService) {}

  /** Accounts by e-mail address. */
  @Get()
  @RequirePermission('user:manage')
  list(@CurrentCaller() caller: Caller, @Query() query: UserQuery): Promise<UserPageDto> {
    return this.users.list(caller, query);
  }

  /** An account with its roles. */
  @Get(':id')
  @RequirePermission('user:manage')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<UserDto> {
    return this.users.read(caller, id);
  }

  /** Opens an account. */
  @Post()
  @RequirePermission('user:manage')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateUserDto): Promise<UserDto> {
    return this.users.create(caller, body);
  }

  /** Changes the name and the roles of an account, or closes it. */
  @Put(':id')
  @RequirePermission('user:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateUserDto,
  ): Promise<UserDto> {
    return this.users.update(caller, id, body);
  }

  /** Sets a new password for somebody who has lost theirs. */
  @Post(':id/password')
  @HttpCode(204)
  @RequirePermission('user:manage')
  setPassword(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SetPasswordDto,
  ): Promise<void> {
    return this.users.setPassword(caller, id, body.password);
  }
}
