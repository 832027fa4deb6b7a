import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';
import { AuthController } from './auth.controller';
import { AuthService } from './auth.service';
import { PasswordService } from './password.service';
import { SessionService } from './session.service';
import { SignInLimiter } from './sign-in-limiter';
import { UserController } from './user.controller';
import { UserService } from './user.service';

/** Who may: accounts, sessions, roles, and the trail of what they changed. */
@Module({
  controllers: [AuthController, UserController, AuditController],
  providers: [
    AuthService,
    UserService,
    AuditService,
    PasswordService,
    SessionService,
    SignInLimiter,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class IdentityModule {}
