import { Controller, Get } from '@nestjs/common';
import { ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { ProblemDto } from '../common/problem.dto';
import { Problem } from '../common/problem';
import { DatabaseService } from '../database/database.service';
import { Public } from '../identity/access';

export class HealthDto {
  /** Always `ok`; trouble is told by the HTTP status. */
  status: string;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: DatabaseService) {}

  /** The process runs. */
  @Get('live')
  @Public()
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers. */
  @Get('ready')
  @Public()
  @ApiServiceUnavailableResponse({ type: ProblemDto })
  async ready(): Promise<HealthDto> {
    if (!(await this.database.answers())) throw new Problem(503, 'service.database_unavailable');
    return { status: 'ok' };
  }
}
