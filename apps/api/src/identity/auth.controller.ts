import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENVIRONMENT } from '../config/environment.token';
import type { Environment } from '../config/env';
import { Public, SignedIn } from './access';
import { ChangeLocaleDto, ChangePasswordDto, MeDto, SignInDto, SignInOptionsDto } from './auth.dto';
import { AuthService } from './auth.service';
import { Caller, CurrentCaller } from './caller';
import { SESSION_COOKIE, SessionService } from './session.service';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: SessionService,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Opens a session and sets its cookie. */
  @Post('sign-in')
  @HttpCode(200)
  @Public()
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const { token, userId } = await this.auth.signIn(body, request.ip);
    void reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.environment.publicUrl?.startsWith('https:') ?? request.protocol === 'https',
    });
    return this.auth.me(userId);
  }

  /** What the sign-in page may offer: the demo accounts, where there are any. */
  @Get('sign-in-options')
  @Public()
  signInOptions(): Promise<SignInOptionsDto> {
    return this.auth.signInOptions();
  }

  /** Who is signed in and what they may do. */
  @Get('me')
  @SignedIn()
  me(@CurrentCaller() caller: Caller): Promise<MeDto> {
    return this.auth.me(caller.userId);
  }

  /** Changes one's own password, on what it was: that says what was seen. Every session is closed. */
  @Post('password')
  @HttpCode(204)
  @SignedIn()
  changePassword(@CurrentCaller() caller: Caller, @Body() body: ChangePasswordDto): Promise<void> {
    return this.auth.changePassword(caller, body.currentPassword, body.newPassword);
  }

  /** Changes one's own language; the last choice counts. */
  @Patch('me')
  @SignedIn()
  changeLocale(@CurrentCaller() caller: Caller, @Body() body: ChangeLocaleDto): Promise<MeDto> {
    return this.auth.changeLocale(caller, body.locale);
  }

  /** Closes this session. */
  @Post('sign-out')
  @HttpCode(204)
  @SignedIn()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (request.sessionId !== undefined) await this.sessions.close(request.sessionId);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  /** Closes every session of the account, on every device. */
  @Post('sign-out-everywhere')
  @HttpCode(204)
  @SignedIn()
  async signOutEverywhere(
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.closeAllOf(caller.userId);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}
