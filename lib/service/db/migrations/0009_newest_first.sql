DROP INDEX "service"."tickets_by_time";--> statement-breakpoint
DROP INDEX "service"."tickets_by_user";--> statement-breakpoint
DROP INDEX "service"."tickets_by_status";--> statement-breakpoint
DROP INDEX "service"."authorizations_by_time";--> statement-breakpoint
CREATE INDEX "tickets_by_time" ON "service"."tickets" USING btree ("domain_id","create_time" DESC NULLS FIRST) WHERE status <> 13;--> statement-breakpoint
CREATE INDEX "tickets_by_user" ON "service"."tickets" USING btree ("domain_id","user_id","create_time" DESC NULLS FIRST) WHERE status <> 13;--> statement-breakpoint
CREATE INDEX "tickets_by_status" ON "service"."tickets" USING btree ("domain_id","status","create_time" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "authorizations_by_time" ON "service"."authorizations" USING btree ("domain_id","create_time" DESC NULLS FIRST);