CREATE TABLE "service"."access_keys" (
	"domain_id" varchar(64) NOT NULL,
	"access" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"secret" "bytea" NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "access_keys_domain_id_access_pk" PRIMARY KEY("domain_id","access")
);
--> statement-breakpoint
DROP INDEX "service"."attachments_of_day";--> statement-breakpoint
ALTER TABLE "service"."access_keys" ADD CONSTRAINT "access_keys_domain_id_user_id_users_domain_id_user_id_fk" FOREIGN KEY ("domain_id","user_id") REFERENCES "service"."users"("domain_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "access_keys_access" ON "service"."access_keys" USING btree ("access");--> statement-breakpoint
CREATE INDEX "access_keys_of_user" ON "service"."access_keys" USING btree ("domain_id","user_id");--> statement-breakpoint
CREATE INDEX "attachments_by_id" ON "service"."attachments" USING btree ("accessory_id");--> statement-breakpoint
CREATE INDEX "attachments_of_day" ON "service"."attachments" USING btree ("uploader_domain_id","create_time");