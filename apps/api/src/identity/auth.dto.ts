import { ApiProperty } from '@nestjs/swagger';
import { OneOf, Text } from '../common/fields';
import { type Permission, ROLES, type Role } from './permissions';
import { type Locale, LOCALES } from './user.entity';

export class SignInDto {
  /** The account's e-mail address, in any case. */
  @Text(254)
  email: string;

  /** The account's password. */
  @Text(200)
  password: string;
}

export class ChangePasswordDto {
  /** The password until now. */
  @Text(200)
  currentPassword: string;

  /** At least 10 characters. */
  @Text(200)
  newPassword: string;
}

export class ChangeLocaleDto {
  /** The language of the interface. */
  @OneOf(LOCALES, 'Locale')
  locale: Locale;
}

export class HeldRoleDto {
  /** What the user is. */
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;
  /** For SECRETARIAT and FOCAL_POINT: the province for which the role is held. */
  unitId: string | null;
  /** The province's short name: Hậu Giang. */
  unitName: string | null;
}

/** Who is signed in, and what they may do. */
export class MeDto {
  /** The account. */
  id: string;
  /** The address with which they sign in. */
  email: string;
  /** The person's full name. */
  displayName: string;
  /** The language of the interface. */
  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  locale: Locale;
  /** What they are, and for which province. */
  roles: HeldRoleDto[];
  /** What the roles open, as `resource:operation`; which records that means is decided with each record (`actions`). */
  @ApiProperty({ type: [String] })
  permissions: Permission[];
  /** Whether this server holds demo data. */
  demo: boolean;
}

export class DemoAccountDto {
  /** The address with which it signs in. */
  email: string;
  /** Whom the account stands for. */
  label: string;
}

/** What the sign-in page offers beside its two fields. */
export class SignInOptionsDto {
  /** Empty unless the server holds demo data. */
  demoAccounts: DemoAccountDto[];
  /** The password of all demo accounts; null without demo data. */
  demoPassword: string | null;
}
