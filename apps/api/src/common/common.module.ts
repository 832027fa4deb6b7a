import { Global, Module } from '@nestjs/common';
import { Clock } from './clock';
import { Jobs } from './jobs/jobs';
import { SignedLinks } from './signed-links';
import { Transactions } from './transactions';

@Global()
@Module({ providers: [Clock, Transactions, Jobs, SignedLinks], exports: [Clock, Transactions, Jobs, SignedLinks] })
export class CommonModule {}
