import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, oneOf } from '../database/columns';
import { ROLES, type Role, UNIT_ROLES } from './permissions';
import { User } from './user.entity';

/** A role that a user holds: over everything, or for one unit. */
@Entity()
@Index('uq_role_assignment', { synchronize: false })
@Check('ck_role_assignment_role', oneOf('role', ROLES))
@Check('ck_role_assignment_unit', `(unit_id IS NOT NULL) = (${oneOf('role', UNIT_ROLES)})`)
export class RoleAssignment {
  @Id() id: string;

  @Index()
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid')
  userId: string;

  @Column('text') role: Role;

  /** The province whose secretariat or focal point the user is. */
  @ForeignKey('Unit')
  @Column('uuid', { nullable: true })
  unitId: string | null;
}
