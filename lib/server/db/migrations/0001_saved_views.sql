CREATE TABLE "console"."ticket_views" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"view_id" varchar(64) NOT NULL,
	"list" varchar(16) NOT NULL,
	"name" varchar(64) NOT NULL,
	"search" varchar(2000) NOT NULL,
	"is_default" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ticket_views_domain_id_user_id_view_id_pk" PRIMARY KEY("domain_id","user_id","view_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_views_name" ON "console"."ticket_views" USING btree ("domain_id","user_id","list","name");