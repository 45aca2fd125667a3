CREATE SCHEMA IF NOT EXISTS "console";
--> statement-breakpoint
CREATE TABLE "console"."data_keys" (
	"domain_id" varchar(64) NOT NULL,
	"key_id" varchar(64) NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "data_keys_domain_id_key_id_pk" PRIMARY KEY("domain_id","key_id")
);
--> statement-breakpoint
CREATE TABLE "console"."drafts" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"draft_key" varchar(80) NOT NULL,
	"content" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_domain_id_user_id_draft_key_pk" PRIMARY KEY("domain_id","user_id","draft_key")
);
--> statement-breakpoint
CREATE TABLE "console"."sessions" (
	"domain_id" varchar(64) NOT NULL,
	"session_hash" "bytea" NOT NULL,
	"token" "bytea" NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"user_name" text NOT NULL,
	"domain_name" text NOT NULL,
	"role_ids" text[] NOT NULL,
	"user_agent" varchar(160) NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_domain_id_session_hash_pk" PRIMARY KEY("domain_id","session_hash")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "data_keys_current" ON "console"."data_keys" USING btree ("domain_id") WHERE "console"."data_keys"."is_current";--> statement-breakpoint
CREATE INDEX "drafts_updated" ON "console"."drafts" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "console"."sessions" USING btree ("domain_id","user_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "console"."sessions" USING btree ("expires_at");