CREATE TABLE "service"."notice_contacts" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"remind_mail" "bytea",
	"remind_mobile" "bytea",
	"cc_email" "bytea",
	"area_code" text,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notice_contacts_domain_id_incident_id_pk" PRIMARY KEY("domain_id","incident_id")
);
--> statement-breakpoint
CREATE TABLE "service"."notices" (
	"domain_id" varchar(64) NOT NULL,
	"notice_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"event" text NOT NULL,
	"status" integer NOT NULL,
	"recipient" text NOT NULL,
	"copy_number" integer,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_time" timestamp (3) with time zone NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	"dead_time" timestamp (3) with time zone,
	"fault" text,
	CONSTRAINT "notices_domain_id_notice_id_pk" PRIMARY KEY("domain_id","notice_id")
);
--> statement-breakpoint
ALTER TABLE "service"."tickets" ADD COLUMN "language" text DEFAULT 'zh-cn' NOT NULL;--> statement-breakpoint
ALTER TABLE "service"."tickets" ADD COLUMN "time_zone" text DEFAULT 'GMT+8' NOT NULL;--> statement-breakpoint
ALTER TABLE "service"."tickets" ADD COLUMN "customer_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "service"."tickets" ADD COLUMN "closing_reminder_time" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "service"."authorizations" ADD COLUMN "expiry_reminder_time" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "service"."notice_contacts" ADD CONSTRAINT "notice_contacts_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."notices" ADD CONSTRAINT "notices_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notice_contacts_by_time" ON "service"."notice_contacts" USING btree ("create_time");--> statement-breakpoint
CREATE INDEX "notices_due" ON "service"."notices" USING btree ("due_time") WHERE dead_time is null;--> statement-breakpoint
CREATE INDEX "notices_of_ticket" ON "service"."notices" USING btree ("domain_id","incident_id");--> statement-breakpoint
CREATE INDEX "tickets_waiting_for_customer" ON "service"."tickets" USING btree ("customer_since") WHERE customer_since is not null;--> statement-breakpoint
-- Tickets that wait for their customer already: since the last message, or since they were moved last. They are reminded first, as all are.
UPDATE "service"."tickets" SET "customer_since" = coalesce("last_reply_time", "update_time") WHERE "status" IN (2, 17);
