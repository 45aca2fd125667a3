CREATE TABLE "service"."ticket_counts" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"status" integer NOT NULL,
	"change_number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "service"."ticket_counts_change_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"change" integer NOT NULL,
	"is_folded" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ticket_counts_domain_id_user_id_status_change_number_pk" PRIMARY KEY("domain_id","user_id","status","change_number")
);
--> statement-breakpoint
CREATE INDEX "ticket_counts_to_fold" ON "service"."ticket_counts" USING btree ("domain_id","user_id","status") WHERE not is_folded;--> statement-breakpoint
-- Counts follow the tickets whatever the code does.
CREATE FUNCTION "service"."count_opened_tickets"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "service"."ticket_counts" ("domain_id", "user_id", "status", "change")
  SELECT "domain_id", "user_id", "status", count(*) FROM opened GROUP BY "domain_id", "user_id", "status";
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "service"."count_removed_tickets"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "service"."ticket_counts" ("domain_id", "user_id", "status", "change")
  SELECT "domain_id", "user_id", "status", -count(*) FROM removed GROUP BY "domain_id", "user_id", "status";
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "service"."count_moved_ticket"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "service"."ticket_counts" ("domain_id", "user_id", "status", "change")
  VALUES (OLD."domain_id", OLD."user_id", OLD."status", -1), (NEW."domain_id", NEW."user_id", NEW."status", 1);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "tickets_counted_when_opened" AFTER INSERT ON "service"."tickets" REFERENCING NEW TABLE AS opened
  FOR EACH STATEMENT EXECUTE FUNCTION "service"."count_opened_tickets"();
--> statement-breakpoint
CREATE TRIGGER "tickets_counted_when_removed" AFTER DELETE ON "service"."tickets" REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION "service"."count_removed_tickets"();
--> statement-breakpoint
CREATE TRIGGER "tickets_counted_when_moved" AFTER UPDATE OF "domain_id", "user_id", "status" ON "service"."tickets" FOR EACH ROW
  WHEN (OLD."domain_id" <> NEW."domain_id" OR OLD."user_id" <> NEW."user_id" OR OLD."status" <> NEW."status")
  EXECUTE FUNCTION "service"."count_moved_ticket"();
--> statement-breakpoint
INSERT INTO "service"."ticket_counts" ("domain_id", "user_id", "status", "change", "is_folded")
  SELECT "domain_id", "user_id", "status", count(*), true FROM "service"."tickets" GROUP BY "domain_id", "user_id", "status";
