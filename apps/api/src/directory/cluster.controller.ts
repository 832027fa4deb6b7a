import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { CreateMembershipDto, MembershipDto } from './cluster-membership.dto';
import { ClusterMembershipService } from './cluster-membership.service';
import { ClusterYearDto, ClusterYearPath, SetClusterYearDto } from './cluster-year.dto';
import { ClusterYearService } from './cluster-year.service';
import { ClusterDto, ClusterListDto, ClusterQuery, CreateClusterDto, UpdateClusterDto } from './cluster.dto';
import { ClusterService } from './cluster.service';

@ApiTags('directory')
@Controller('clusters')
export class ClusterController {
  constructor(
    private readonly clusters: ClusterService,
    private readonly memberships: ClusterMembershipService,
    private readonly years: ClusterYearService,
  ) {}

  /** All clusters, as they stood on a day. */
  @Get()
  @RequirePermission('directory:read')
  list(@CurrentCaller() caller: Caller, @Query() query: ClusterQuery): Promise<ClusterListDto> {
    return this.clusters.list(caller, query);
  }

  /** A cluster with its members on a day, the members of all times, and head and deputy of every year. */
  @Get(':id')
  @RequirePermission('directory:read')
  read(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ClusterQuery,
  ): Promise<ClusterDto> {
    return this.clusters.read(caller, id, query);
  }

  /** Enters a cluster: those of the 34 units after the merger are not known to the program. */
  @Post()
  @RequirePermission('directory:manage')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateClusterDto): Promise<ClusterDto> {
    return this.clusters.create(caller, body);
  }

  /** Changes the name or the symbol of a cluster. */
  @Put(':id')
  @RequirePermission('directory:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateClusterDto,
  ): Promise<ClusterDto> {
    return this.clusters.update(caller, id, body);
  }

  /** Makes a unit a member from a day on. */
  @Post(':id/memberships')
  @RequirePermission('directory:manage')
  addMembership(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateMembershipDto,
  ): Promise<MembershipDto> {
    return this.memberships.create(caller, id, body);
  }

  /** Sets head and deputy of an emulation year; closed years can be entered, not changed. */
  @Put(':id/years/:year')
  @RequirePermission('directory:manage')
  setYear(
    @CurrentCaller() caller: Caller,
    @Param() path: ClusterYearPath,
    @Body() body: SetClusterYearDto,
  ): Promise<ClusterYearDto> {
    return this.years.set(caller, path, body);
  }
}
