/** Rules that need more than one row. Their SQLSTATEs are known to common/database-problem.ts. */
export const INVARIANTS = `
-- A group has one that is answered for all; nothing is merged into what is merged itself.
CREATE FUNCTION check_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM recommendation r JOIN recommendation target ON target.id = r.merged_into_id
    WHERE (r.id = NEW.id OR target.id = NEW.id) AND target.status IN ('MERGED', 'DRAFT')
  ) THEN
    RAISE EXCEPTION 'nothing is merged into what is merged itself' USING ERRCODE = 'KH005';
  END IF;
  RETURN NULL;
END $$;
-- At the end of the transaction: a group that joins another one moves row by row.
CREATE CONSTRAINT TRIGGER merged AFTER INSERT OR UPDATE OF status, merged_into_id ON recommendation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.status = 'MERGED' OR NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION check_merged();

CREATE TRIGGER append_only BEFORE UPDATE ON deadline_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE ON answer_receipt FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE ON reminder FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
