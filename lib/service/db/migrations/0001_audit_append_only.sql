-- The audit trail is append-only, whatever the code does: the database itself refuses to change or remove an entry.
-- Retention alone may remove, in a transaction that says so.
CREATE FUNCTION "service"."refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('service.audit_retention', true) = 'on' THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'the audit trail is append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE ON "service"."audit_entries"
  FOR EACH ROW EXECUTE FUNCTION "service"."refuse_audit_change"();
--> statement-breakpoint
CREATE TRIGGER "audit_entries_no_truncate" BEFORE TRUNCATE ON "service"."audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION "service"."refuse_audit_change"();
