CREATE TABLE "service"."agencies" (
	"domain_id" varchar(64) NOT NULL,
	"agency_id" varchar(64) NOT NULL,
	"name" text NOT NULL,
	"trust_domain_id" varchar(64) NOT NULL,
	"trust_domain_name" text NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	"expire_time" timestamp (3) with time zone,
	CONSTRAINT "agencies_domain_id_agency_id_pk" PRIMARY KEY("domain_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "service"."feedbacks" (
	"domain_id" varchar(64) NOT NULL,
	"feedback_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"type" text NOT NULL,
	"title" text NOT NULL,
	"content" text NOT NULL,
	"files" jsonb NOT NULL,
	"ip" jsonb,
	"contacts" "bytea" NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedbacks_domain_id_feedback_id_pk" PRIMARY KEY("domain_id","feedback_id")
);
--> statement-breakpoint
ALTER TABLE "service"."agencies" ADD CONSTRAINT "agencies_domain_id_domains_domain_id_fk" FOREIGN KEY ("domain_id") REFERENCES "service"."domains"("domain_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."feedbacks" ADD CONSTRAINT "feedbacks_domain_id_user_id_users_domain_id_user_id_fk" FOREIGN KEY ("domain_id","user_id") REFERENCES "service"."users"("domain_id","user_id") ON DELETE no action ON UPDATE no action;