ALTER TABLE "service"."bastion_operations" ALTER COLUMN "operation_number" DROP IDENTITY;--> statement-breakpoint
-- Until now only the demo's seed wrote commands, and in clear: they cannot be sealed here, so they go.
DELETE FROM "service"."bastion_operations";--> statement-breakpoint
ALTER TABLE "service"."bastion_operations" DROP COLUMN "oper";--> statement-breakpoint
ALTER TABLE "service"."bastion_operations" ADD COLUMN "oper" "bytea" NOT NULL;--> statement-breakpoint
ALTER TABLE "service"."authorization_details" ADD COLUMN "host_key" text;--> statement-breakpoint
ALTER TABLE "service"."bastion_sessions" ADD COLUMN "end_reason" text;--> statement-breakpoint
ALTER TABLE "service"."bastion_sessions" ADD COLUMN "seen_time" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "service"."protected_readings" ADD COLUMN "is_login" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "bastion_sessions_by_time" ON "service"."bastion_sessions" USING btree ("start_time");--> statement-breakpoint
CREATE INDEX "bastion_sessions_open" ON "service"."bastion_sessions" USING btree ("seen_time") WHERE end_time is null;