import { type DynamicModule, Module, RequestMethod } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { CommonModule } from './common/common.module';
import { loggedAddress } from './common/logged-address';
import type { Environment } from './config/env';
import { EnvironmentModule } from './config/environment.module';
import { DatabaseModule } from './database/database.module';
import { HealthController } from './health/health.controller';
import { IdentityModule } from './identity/identity.module';
import { DelegationsModule } from './delegations/delegations.module';
import { DirectoryModule } from './directory/directory.module';
import { MessagesModule } from './messages/messages.module';
import { MeetingsModule } from './meetings/meetings.module';
import { MinutesModule } from './minutes/minutes.module';
import { PaperworkModule } from './paperwork/paperwork.module';
import { ProceedingsModule } from './proceedings/proceedings.module';

import { RecommendationsModule } from './recommendations/recommendations.module';
import { SearchModule } from './search/search.module';

/** Everything that the server is made of, in the order of the wings. */
@Module({})
export class AppModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        EnvironmentModule.with(environment),
        loggerFor(environment),
        DatabaseModule,
        CommonModule,
        IdentityModule,
        DirectoryModule,
        MessagesModule,
        PaperworkModule,
        MeetingsModule,
        DelegationsModule,
        RecommendationsModule,
        ProceedingsModule,
        MinutesModule,
        SearchModule,
      ],
      controllers: [HealthController],
    };
  }
}

/** Requests are written down from level `info` on; below it nothing runs for each of them. */
function loggerFor({ logLevel }: Environment): DynamicModule {
  const writesRequests = ['info', 'debug', 'trace'].includes(logLevel);
  return LoggerModule.forRoot({
    forRoutes: writesRequests ? [{ path: '{*path}', method: RequestMethod.ALL }] : [],
    pinoHttp: {
      level: logLevel,
      redact: ['req.headers.cookie', 'req.headers.referer', 'res.headers["set-cookie"]'],
      serializers: { req: withoutSecrets },
    },
  });
}

/** The parameters of the route are parts of the address once more. */
const withoutSecrets = ({ params: _, url, ...rest }: { params?: unknown; url: string }): object => ({
  ...rest,
  url: loggedAddress(url),
});
