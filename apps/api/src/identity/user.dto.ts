import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsEmail, ValidateNested } from 'class-validator';
import { IdField, Maybe, OneOf, SeenVersion, Text } from '../common/fields';
import { PageQuery } from '../common/paging';
import { HeldRoleDto } from './auth.dto';
import { ROLES, type Role } from './permissions';
import { type Locale, LOCALES } from './user.entity';

export class RoleGrantDto {
  /** What the user is. */
  @OneOf(ROLES, 'Role')
  role: Role;

  /** The province, for SECRETARIAT and FOCAL_POINT only. */
  @Maybe()
  @IdField()
  unitId?: string | null;
}

export class CreateUserDto {
  /** Made by the client: the same id twice is one account. */
  @IdField()
  id: string;

  /** Unique, compared without regard to case. */
  @Text(254)
  @IsEmail()
  email: string;

  /** The person's full name. */
  @Text(200)
  displayName: string;

  /** The first password, at least 10 characters; handed over by the administrator. */
  @Text(200)
  password: string;

  /** What the user may be; at most 20 roles. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantDto)
  roles: RoleGrantDto[];
}

export class UpdateUserDto {
  @SeenVersion()
  version: number;

  /** The person's full name. */
  @Text(200)
  displayName: string;

  /** Closed accounts cannot sign in, and every session of theirs ends. */
  @IsBoolean()
  disabled: boolean;

  /** The whole set of roles: what is not named is taken away. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantDto)
  roles: RoleGrantDto[];
}

export class SetPasswordDto {
  /** At least 10 characters; every session of the account is closed. */
  @Text(200)
  password: string;
}

export class UserQuery extends PageQuery {
  /** Words of the name or the address, with or without marks. */
  @Maybe()
  @Text(200)
  q?: string;
}

/** What an administrator may do with an account now; nobody closes their own. */
export const USER_ACTIONS = ['update', 'set-password', 'close', 'reopen'] as const;
export type UserAction = (typeof USER_ACTIONS)[number];

export class UserDto {
  /** The account. */
  id: string;
  /** The address with which the person signs in. */
  email: string;
  /** The person's full name. */
  displayName: string;
  /** The language of the interface. */
  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  locale: Locale;
  /** One of the accounts that come with the demo data. */
  demo: boolean;
  /** Closed: it cannot sign in. */
  disabled: boolean;
  /** What the person is, and for which province. */
  roles: HeldRoleDto[];
  /** When the account was made. */
  createdAt: Date;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now; nobody closes their own account. */
  @ApiProperty({ enum: USER_ACTIONS, enumName: 'UserAction', isArray: true })
  actions: UserAction[];
}

export class UserPageDto {
  /** By address. */
  items: UserDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}
