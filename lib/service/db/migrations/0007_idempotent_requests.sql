CREATE TABLE "service"."idempotent_requests" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"operation" varchar(64) NOT NULL,
	"key" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotent_requests_domain_id_user_id_operation_key_pk" PRIMARY KEY("domain_id","user_id","operation","key")
);
--> statement-breakpoint
CREATE INDEX "idempotent_requests_age" ON "service"."idempotent_requests" USING btree ("create_time");