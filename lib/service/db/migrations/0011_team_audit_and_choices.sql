CREATE TABLE "service"."notification_choices" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"event" text NOT NULL,
	"ways" text[] NOT NULL,
	CONSTRAINT "notification_choices_domain_id_user_id_event_pk" PRIMARY KEY("domain_id","user_id","event")
);
--> statement-breakpoint
ALTER TABLE "service"."feedbacks" DROP CONSTRAINT "feedbacks_domain_id_user_id_users_domain_id_user_id_fk";
--> statement-breakpoint
ALTER TABLE "service"."notification_choices" ADD CONSTRAINT "notification_choices_domain_id_user_id_users_domain_id_user_id_fk" FOREIGN KEY ("domain_id","user_id") REFERENCES "service"."users"("domain_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_of_user" ON "service"."audit_entries" USING btree ("domain_id","user_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_entries_of_resource" ON "service"."audit_entries" USING btree ("domain_id","resource_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "service"."audit_entries" USING btree ("domain_id","at");