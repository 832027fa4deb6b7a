import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `
CREATE TABLE invitation_wording (
  meeting_id uuid NOT NULL,
  kept jsonb NOT NULL,
  proposed jsonb NOT NULL,
  CONSTRAINT pk_invitation_wording PRIMARY KEY (meeting_id)
);
ALTER TABLE invitation_wording ADD CONSTRAINT fk_invitation_wording_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
`;

/** What the secretariat wrote into its invitations is offered again when more of them are issued. */
export class InvitationWording1806000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE invitation_wording');
  }
}
