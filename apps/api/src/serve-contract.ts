import contract from '@kyhop/api-contract/openapi.json';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Serves the contract that the clients were built against, and a page to read it. */
export function serveContract(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => contract as unknown as OpenAPIObject, {
    jsonDocumentUrl: 'api/openapi.json',
  });
}
