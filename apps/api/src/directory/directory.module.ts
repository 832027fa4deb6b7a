import { Module } from '@nestjs/common';
import { ClusterMembershipController } from './cluster-membership.controller';
import { ClusterMembershipService } from './cluster-membership.service';
import { ClusterYearService } from './cluster-year.service';
import { ClusterController } from './cluster.controller';
import { ClusterService } from './cluster.service';
import { HolidayController } from './holiday.controller';
import { HolidayService } from './holiday.service';
import { PersonController } from './person.controller';
import { PersonService } from './person.service';
import { TopicController } from './topic.controller';
import { TopicService } from './topic.service';
import { UnitController } from './unit.controller';
import { UnitService } from './unit.service';

/** Who is: units, clusters and their members, years, holidays, topics. */
@Module({
  controllers: [
    UnitController,
    ClusterController,
    ClusterMembershipController,
    HolidayController,
    PersonController,
    TopicController,
  ],
  providers: [
    UnitService,
    ClusterService,
    ClusterMembershipService,
    ClusterYearService,
    HolidayService,
    PersonService,
    TopicService,
  ],
  exports: [PersonService],
})
export class DirectoryModule {}
