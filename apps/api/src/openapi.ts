import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The contract as the sources describe it: written to libs/api-contract by `npm run contract`. */
export function generateContract(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Kỳ Họp')
    .setDescription(
      'Meetings of emulation clusters: their schedule, record, minutes, and the answers to what was asked.',
    )
    .setVersion('1')
    .addCookieAuth('kyhop_session')
    .build();
  return SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}
