DROP INDEX "service"."notices_due";--> statement-breakpoint
ALTER TABLE "service"."notices" DROP COLUMN "attempts";--> statement-breakpoint
ALTER TABLE "service"."notices" DROP COLUMN "due_time";