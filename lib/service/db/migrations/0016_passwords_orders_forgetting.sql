CREATE TABLE "service"."wrong_passwords" (
	"name_hash" "bytea" PRIMARY KEY NOT NULL,
	"in_a_row" integer NOT NULL,
	"last_time" timestamp (3) with time zone NOT NULL,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "service"."forgotten_people" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"is_of_provider" boolean NOT NULL,
	"delete_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "forgotten_people_domain_id_user_id_pk" PRIMARY KEY("domain_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "service"."feedbacks" ALTER COLUMN "contacts" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "wrong_passwords_time" ON "service"."wrong_passwords" USING btree ("last_time");--> statement-breakpoint
CREATE INDEX "forgotten_people_time" ON "service"."forgotten_people" USING btree ("delete_time");--> statement-breakpoint
CREATE INDEX "tickets_by_reply" ON "service"."tickets" USING btree ("domain_id",coalesce(last_reply_time, create_time) desc,"incident_id" DESC NULLS FIRST) WHERE status <> 13;--> statement-breakpoint
CREATE INDEX "tickets_by_update" ON "service"."tickets" USING btree ("domain_id","update_time" DESC NULLS FIRST,"incident_id" DESC NULLS FIRST) WHERE status <> 13;--> statement-breakpoint
CREATE INDEX "messages_of_engineers_by_ticket" ON "service"."messages" USING btree ("domain_id","incident_id","message_number") WHERE type = 1 and withdraw_time is null;--> statement-breakpoint
ALTER TABLE "service"."users" DROP COLUMN "wrong_passwords";--> statement-breakpoint
ALTER TABLE "service"."users" DROP COLUMN "locked_until";