-- Pieces of words of any language: two characters of which one is not ASCII, or three that are; none holds a space. Each is
-- hashed with its account, so that one list of the index holds tickets of one account. Case is folded as ILIKE folds it.
CREATE FUNCTION "service"."word_grams"(account text, words text) RETURNS integer[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(hashtext(account || gram)), '{}') FROM (
    SELECT CASE
      WHEN ascii(a) > 127 OR ascii(b) > 127 THEN a || b
      WHEN ascii(c) BETWEEN 33 AND 127 THEN a || b || c
    END AS gram
    FROM (SELECT string_to_array(translate(lower(words), 'ς', 'σ'), NULL)) AS whole (t), unnest(t, t[2:], t[3:]) AS triple (a, b, c)
    WHERE ascii(a) > 32 AND ascii(b) > 32
  ) AS grams
  WHERE gram IS NOT NULL
$$;
--> statement-breakpoint
CREATE TABLE "service"."ticket_words" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"grams" integer[] NOT NULL,
	CONSTRAINT "ticket_words_domain_id_incident_id_pk" PRIMARY KEY("domain_id","incident_id")
);
--> statement-breakpoint
DROP INDEX "service"."tickets_by_time";--> statement-breakpoint
DROP INDEX "service"."tickets_by_user";--> statement-breakpoint
DROP INDEX "service"."ticket_labels_by_label";--> statement-breakpoint
ALTER TABLE "service"."audit_heads" ADD COLUMN "previous_hash" "bytea";--> statement-breakpoint
ALTER TABLE "service"."ticket_words" ADD CONSTRAINT "ticket_words_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "service"."ticket_words" ("domain_id", "incident_id", "grams")
  SELECT "domain_id", "incident_id", "service"."word_grams"("domain_id", "simple_description") FROM "service"."tickets";--> statement-breakpoint
CREATE INDEX "ticket_words_grams" ON "service"."ticket_words" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "tickets_by_time" ON "service"."tickets" USING btree ("domain_id","create_time" DESC NULLS FIRST,"incident_id" DESC NULLS FIRST,"status") WHERE status <> 13;--> statement-breakpoint
CREATE INDEX "tickets_by_user" ON "service"."tickets" USING btree ("domain_id","user_id","create_time" DESC NULLS FIRST,"incident_id" DESC NULLS FIRST,"status") WHERE status <> 13;--> statement-breakpoint
CREATE INDEX "ticket_labels_by_label" ON "service"."ticket_labels" USING btree ("domain_id","label_id","incident_id");