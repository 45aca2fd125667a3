CREATE TABLE "console"."sign_in_tries" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "console"."ticket_views" ADD COLUMN "used_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "sign_in_tries_expiry" ON "console"."sign_in_tries" USING btree ("expire");--> statement-breakpoint
CREATE INDEX "ticket_views_used" ON "console"."ticket_views" USING btree ("used_at");