import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { readEnvironment } from './config/env';
import { generateContract } from './openapi';

/** Writes the contract to the file named by the first argument; needs no database. */
const app = await NestFactory.create(AppModule.with(readEnvironment({}, '.')), new FastifyAdapter(), {
  preview: true,
  logger: ['error'],
});
app.setGlobalPrefix('api');
writeFileSync(process.argv[2] ?? 'openapi.json', `${JSON.stringify(generateContract(app), null, 2)}\n`);
