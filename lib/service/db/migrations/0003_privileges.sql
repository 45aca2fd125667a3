CREATE TABLE "service"."privileges" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"privilege" text NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "privileges_domain_id_user_id_privilege_pk" PRIMARY KEY("domain_id","user_id","privilege")
);
--> statement-breakpoint
ALTER TABLE "service"."privileges" ADD CONSTRAINT "privileges_domain_id_user_id_users_domain_id_user_id_fk" FOREIGN KEY ("domain_id","user_id") REFERENCES "service"."users"("domain_id","user_id") ON DELETE cascade ON UPDATE no action;